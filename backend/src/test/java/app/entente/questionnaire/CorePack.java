package app.entente.questionnaire;

import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.values.ItemId;
import app.entente.yaml.BundledYaml;
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
    public static Questionnaires with(AdditionalPacks more) {
        return new Questionnaires(new QuestionnaireFiles(new BundledYaml()), Optional.of(more));
    }

    public static Pack pack() {
        return QUESTIONNAIRES.current(Questionnaires.CORE);
    }

    public static Item item(String id) {
        return pack().item(new ItemId(id)).orElseThrow();
    }

    public static QuestionnaireTexts texts() {
        return QUESTIONNAIRES.texts(Locale.ENGLISH);
    }
}
