package app.entente.questionnaire;

import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The seed files of the questionnaires: what is asked, and a folder of words per language, now and in the past. */
@Component
class QuestionnaireFiles {

    private static final String HOME = "questionnaires";
    private static final String PAST = HOME + "/past";

    private final BundledYaml seeds;

    QuestionnaireFiles(BundledYaml seeds) {
        this.seeds = seeds;
    }

    /** The packs that new rounds may begin with. */
    Collection<YamlNode> packs() {
        return packs(HOME);
    }

    /** The versions that only rounds still need which began with them. */
    Collection<YamlNode> pastPacks() {
        return packs(PAST);
    }

    Collection<YamlNode> texts(String language) {
        return words(HOME + "/" + language);
    }

    Collection<YamlNode> pastTexts(String language) {
        return words(PAST + "/" + language);
    }

    /** Returns the labels by language; a language exists when it has labels. */
    Map<String, YamlNode> labels() {
        return seeds.read(HOME + "/labels", HOME + "/labels.schema.json");
    }

    private Collection<YamlNode> packs(String folder) {
        return seeds.read(folder, HOME + "/questionnaire.schema.json").values();
    }

    private Collection<YamlNode> words(String folder) {
        return seeds.read(folder, HOME + "/texts.schema.json").values();
    }
}
