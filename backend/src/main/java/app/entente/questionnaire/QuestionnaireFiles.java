package app.entente.questionnaire;

import app.entente.seed.Seed;
import app.entente.seed.SeedFiles;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The seed files of the questionnaires: what is asked, and a folder of words per language, now and in the past. */
@Component
class QuestionnaireFiles {

    private static final String HOME = "questionnaires";
    private static final String PAST = HOME + "/past";

    private final SeedFiles seeds;

    QuestionnaireFiles(SeedFiles seeds) {
        this.seeds = seeds;
    }

    /** The packs that new rounds may begin with. */
    Collection<Seed> packs() {
        return packs(HOME);
    }

    /** The versions that only rounds still need which began with them. */
    Collection<Seed> pastPacks() {
        return packs(PAST);
    }

    Collection<Seed> texts(String language) {
        return words(HOME + "/" + language);
    }

    Collection<Seed> pastTexts(String language) {
        return words(PAST + "/" + language);
    }

    /** By language: a language is there when it has labels. */
    Map<String, Seed> labels() {
        return seeds.read(HOME + "/labels", HOME + "/labels.schema.json");
    }

    private Collection<Seed> packs(String folder) {
        return seeds.read(folder, HOME + "/questionnaire.schema.json").values();
    }

    private Collection<Seed> words(String folder) {
        return seeds.read(folder, HOME + "/texts.schema.json").values();
    }
}
