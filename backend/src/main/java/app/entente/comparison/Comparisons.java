package app.entente.comparison;

import app.entente.couple.Spaces;
import app.entente.door.OpenedPair;
import org.springframework.stereotype.Service;

/** Compares opened pairs, as long as the space is neither paused nor closed. */
@Service
public class Comparisons {

    private final Spaces spaces;

    Comparisons(Spaces spaces) {
        this.spaces = spaces;
    }

    /**
     * Returns the comparison from this person's side, who is the first in every pair of values. Throws SpaceResting or
     * SpaceClosed unless the space is open.
     */
    public Comparison compare(OpenedPair pair) {
        spaces.requireOpen(pair.membership());
        return ComparisonBuilder.build(pair);
    }
}
