package app.entente.scales;

import app.entente.couple.Spaces;
import app.entente.door.OpenedPair;
import app.entente.session.Rounds;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the scales both would show. A scale that one alone would show is not in the opened pair, so it has no result
 * here.
 */
@Service
public class SharedScales {

    private final Spaces spaces;
    private final Rounds rounds;

    SharedScales(Spaces spaces, Rounds rounds) {
        this.spaces = spaces;
        this.rounds = rounds;
    }

    /** Returns a result for each scale both would show, mine first in it. */
    @Transactional(readOnly = true)
    public List<SharedScaleResult> results(OpenedPair pair) {
        var me = pair.membership();
        spaces.requireOpen(me);
        return new SharedScaleCalculator(pair, rounds.items(me, pair.round())).results();
    }
}
