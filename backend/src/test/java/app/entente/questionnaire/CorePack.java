package app.entente.questionnaire;

import java.util.Locale;

/** The core pack and its English words, as the application reads them. */
public final class CorePack {

    private static final Questionnaires QUESTIONNAIRES = Questionnaires.shipped();

    private CorePack() {}

    public static Questionnaires questionnaires() {
        return QUESTIONNAIRES;
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
