package app.entente.comparison;

import app.entente.couple.Spaces;
import app.entente.door.OpenedPair;
import org.springframework.stereotype.Service;

/** Shows what came through the door, as long as the space neither rests nor is closed. */
@Service
public class Comparisons {

    private final Spaces spaces;

    Comparisons(Spaces spaces) {
        this.spaces = spaces;
    }

    /** The pair as it opened for this person: they are the first in everything. */
    public Comparison of(OpenedPair pair) {
        spaces.requireOpen(pair.membership());
        return SideBySide.of(pair);
    }
}
