package app.entente.questionnaire;

import app.entente.seed.SeedFiles;
import java.util.Locale;
import java.util.Optional;

/** The core pack and its English words, as the application reads them. */
public final class CorePack {

    private static final Questionnaires QUESTIONNAIRES = Questionnaires.shipped();

    private CorePack() {}

    public static Questionnaires questionnaires() {
        return QUESTIONNAIRES;
    }

    /** All packs of Entente, and these. */
    public static Questionnaires with(MorePacks more) {
        return new Questionnaires(new QuestionnaireFiles(new SeedFiles()), Optional.of(more));
    }

    public static Pack pack() {
        return QUESTIONNAIRES.current(Questionnaires.CORE);
    }

    public static Item item(String id) {
        return pack().item(new ItemId(id)).orElseThrow();
    }

    public static Texts texts() {
        return QUESTIONNAIRES.texts(Locale.ENGLISH);
    }
}
