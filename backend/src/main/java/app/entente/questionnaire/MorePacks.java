package app.entente.questionnaire;

import java.util.List;

/** Packs beside those that Entente comes with. */
public interface MorePacks {

    /** Also those that are only there for rounds which began with them. */
    List<WordedPack> all();

    /** Whether a new round may begin with it. */
    boolean offers(PackVersion version);
}
