package app.entente.questionnaire;

import app.entente.pack.PackVersion;
import java.util.List;

/** A source of packs beside those that Entente ships. */
public interface AdditionalPacks {

    /** Returns every pack, also those that are only kept for rounds which began with them. */
    List<TranslatedPack> all();

    /** Returns whether a new round may begin with this version. */
    boolean isOffered(PackVersion version);
}
