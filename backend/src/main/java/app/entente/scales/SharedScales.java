package app.entente.scales;

import app.entente.couple.Spaces;
import app.entente.door.OpenedPair;
import app.entente.session.Rounds;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scales both would show, for both. A tick that stands alone did not come through the door, so it is not here. */
@Service
public class SharedScales {

    private final Spaces spaces;
    private final Rounds rounds;

    SharedScales(Spaces spaces, Rounds rounds) {
        this.spaces = spaces;
        this.rounds = rounds;
    }

    @Transactional(readOnly = true)
    public List<SharedReading> of(OpenedPair pair) {
        var me = pair.membership();
        spaces.requireOpen(me);
        return new InCommon(pair, rounds.items(me, pair.round())).readings();
    }
}
