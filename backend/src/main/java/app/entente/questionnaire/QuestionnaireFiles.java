package app.entente.questionnaire;

import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the YAML files of the questionnaires: the packs, and a folder of texts per language. */
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

    /** Returns the labels by language; a language exists when it has labels. */
    Map<String, YamlNode> labels() {
        return seeds.read(HOME + "/labels", HOME + "/labels.schema.json");
    }
}
