package app.entente.agreement;

import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.agreement.AgreementRefused.LimitStands;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import java.util.Optional;
import java.util.Set;

/**
 * A plan for keeping to a limit: what the partner who does not own it needs, and a proposal both can live with.
 *
 * <p>It has no field for the limit itself, so nothing written here can change it.
 */
public record LimitPlan(LimitId limit, String need, Optional<PlanProposal> way) {

    /** A wording both can live with, and the seats that have confirmed exactly this wording. */
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

    /** Returns the number of the current proposal, from 1; 0 before there is one. */
    public int wording() {
        return way.map(PlanProposal::wording).orElse(0);
    }

    /** Returns the plan with this need; throws {@link LimitStands} for the owner of the limit. */
    LimitPlan withNeed(Seat who, String words) {
        if (who == limit.owner()) {
            throw new LimitStands();
        }
        return new LimitPlan(limit, words, way);
    }

    /**
     * Returns the plan with the next proposal, confirmed by nobody; throws {@link AgreementChanged} where {@code seen}
     * is not the current one. The same proposal once more, on the same one before, changes nothing.
     */
    LimitPlan withProposal(Seat who, int seen, String words) {
        if (way.filter(it ->
                        it.wording() == seen + 1 && it.by() == who && it.words().equals(words))
                .isPresent()) {
            return this;
        }
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
