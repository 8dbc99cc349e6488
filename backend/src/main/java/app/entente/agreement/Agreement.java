package app.entente.agreement;

import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.values.ThemeId;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement of the two: from a draft to confirmed by both, and perhaps withdrawn.
 *
 * <p>A confirmation belongs to one wording; a new wording starts without any.
 */
public record Agreement(
        AgreementId id,
        ThemeId topic,
        int wording,
        AgreementTerms terms,
        Seat wordedBy,
        Set<Seat> confirmed,
        Optional<Seat> withdrawnBy) {

    public Agreement {
        confirmed = Set.copyOf(confirmed);
    }

    static Agreement draft(AgreementId id, ThemeId topic, AgreementTerms agreementTerms, Seat by) {
        return new Agreement(id, topic, 1, agreementTerms, by, Set.of(), Optional.empty());
    }

    /** Returns whether it is in force: both have confirmed this wording, and nobody has withdrawn it. */
    public boolean stands() {
        return SeatSets.both(confirmed) && withdrawnBy.isEmpty();
    }

    /** Returns the next wording, or this one where the same person has just worded it so on the same one before. */
    Agreement reworded(int seen, AgreementTerms changed, Seat by) {
        if (withdrawnBy.isEmpty() && seen == wording - 1 && wordedBy == by && terms.equals(changed)) {
            return this;
        }
        require(seen);
        return new Agreement(id, topic, wording + 1, changed, by, Set.of(), withdrawnBy);
    }

    Agreement confirmed(int seen, Seat by) {
        require(seen);
        return new Agreement(id, topic, wording, terms, wordedBy, SeatSets.with(confirmed, by), withdrawnBy);
    }

    Agreement withdrawn(Seat by) {
        return new Agreement(id, topic, wording, terms, wordedBy, confirmed, withdrawnBy.or(() -> Optional.of(by)));
    }

    private void require(int seen) {
        if (withdrawnBy.isPresent() || seen != wording) {
            throw new AgreementChanged();
        }
    }
}
