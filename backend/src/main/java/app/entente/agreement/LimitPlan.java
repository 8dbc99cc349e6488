package app.entente.agreement;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import java.util.Optional;
import java.util.Set;

/**
 * How a limit will be honoured: what the one who does not own it needs, and what both can live with.
 *
 * <p>There is no place in it for the limit itself, so nothing written here can move it.
 */
public record LimitPlan(LimitId limit, String need, Optional<PlanProposal> way) {

    /** What both can live with, and who has said yes to exactly these words. */
    public record PlanProposal(int wording, String words, Seat by, Set<Seat> confirmed) {

        public PlanProposal {
            confirmed = Set.copyOf(confirmed);
        }

        public boolean confirmedByBoth() {
            return SeatSets.both(confirmed);
        }

        PlanProposal confirmed(Seat who) {
            return new PlanProposal(wording, words, by, SeatSets.with(confirmed, who));
        }
    }

    static LimitPlan of(LimitId limit) {
        return new LimitPlan(limit, "", Optional.empty());
    }

    /** The wording that both see; before there is one, 0. */
    public int wording() {
        return way.map(PlanProposal::wording).orElse(0);
    }

    /** Written by the one whose limit it is not, and by nobody else. */
    LimitPlan withNeed(Seat who, String words) {
        if (who == limit.owner()) {
            throw new LimitStands();
        }
        return new LimitPlan(limit, words, way);
    }

    /** Other words than those that were seen are confirmed by nobody. */
    LimitPlan withProposal(Seat who, int seen, String words) {
        requireCurrentWording(seen);
        return new LimitPlan(limit, need, Optional.of(new PlanProposal(seen + 1, words, who, Set.of())));
    }

    LimitPlan withConfirmation(Seat who, int seen) {
        requireCurrentWording(seen);
        return new LimitPlan(
                limit, need, Optional.of(way.orElseThrow(AgreementChanged::new).confirmed(who)));
    }

    private void requireCurrentWording(int seen) {
        if (seen != wording()) {
            throw new AgreementChanged();
        }
    }
}
