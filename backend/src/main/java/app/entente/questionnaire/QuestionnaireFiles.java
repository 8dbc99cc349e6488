package app.entente.questionnaire;

import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The seed files of the questionnaires: what is asked, and a folder of words per language. */
@Component
class QuestionnaireFiles {

    private static final String HOME = "questionnaires";

    private final BundledYaml seeds;

    QuestionnaireFiles(BundledYaml seeds) {
        this.seeds = seeds;
    }

    Collection<YamlNode> packs() {
        return seeds.read(HOME, HOME + "/questionnaire.schema.json").values();
    }

    Collection<YamlNode> texts(String language) {
        return seeds.read(HOME + "/" + language, HOME + "/texts.schema.json").values();
    }

    /** By language: a language is there when it has labels. */
    Map<String, YamlNode> labels() {
        return seeds.read(HOME + "/labels", HOME + "/labels.schema.json");
    }
}
