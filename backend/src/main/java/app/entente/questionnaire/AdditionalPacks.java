package app.entente.questionnaire;

import java.util.List;

/** Packs beside those that Entente comes with. */
public interface AdditionalPacks {

    /** Also those that are only there for rounds which began with them. */
    List<TranslatedPack> all();

    /** Whether a new round may begin with it. */
    boolean isOffered(PackVersion version);
}
