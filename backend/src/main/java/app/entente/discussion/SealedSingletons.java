package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Sealed records of which a round has one each; the owner of a kind names its table and its first content. */
@Component
public class SealedSingletons {

    private final RoundRowRepository rows;

    SealedSingletons(RoundRowRepository rows) {
        this.rows = rows;
    }

    /** Returns the content, or the first content where nobody has changed it yet. */
    public <T> T of(Membership me, RoundId round, RoundRow<T> row) {
        return rows.of(me, round, row);
    }

    /** Stores the first content where there is none, and keeps everybody else from changing it until the transaction ends. */
    public <T> T locked(Membership me, RoundId round, RoundRow<T> row) {
        return rows.locked(me, round, row);
    }

    /** Returns whether the content became different; two changes at the same time wait for each other, so both stay. */
    public <T> boolean change(Membership me, RoundId round, RoundRow<T> row, UnaryOperator<T> change) {
        return rows.change(me, round, row, change);
    }
}
