package app.entente.sheet;

import app.entente.pack.Item;
import java.util.List;

/** Brings two sealed sheets together without a door. */
public final class SealedPairs {

    private SealedPairs() {}

    public static SharedAnswers shared(List<Item> asked, Sheet.Sealed one, Sheet.Sealed other) {
        return SharedAnswers.of(asked, one, other);
    }
}
