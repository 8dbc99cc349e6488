package app.entente.discussion;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence of the two, on its way from a draft to an agreement, and perhaps withdrawn.
 *
 * <p>Whoever confirms, confirms one wording: other words are another wording, and nobody has confirmed that yet.
 */
public record Agreement(
        AgreementId id,
        TopicId topic,
        int wording,
        Terms terms,
        Seat wordedBy,
        Set<Seat> confirmed,
        Optional<Seat> withdrawnBy) {

    public Agreement {
        confirmed = Set.copyOf(confirmed);
    }

    static Agreement draft(AgreementId id, TopicId topic, Terms terms, Seat by) {
        return new Agreement(id, topic, 1, terms, by, Set.of(), Optional.empty());
    }

    /** Whether it holds: both have confirmed these words, and neither has withdrawn them. */
    public boolean stands() {
        return Seats.both(confirmed) && withdrawnBy.isEmpty();
    }

    Agreement reworded(int seen, Terms changed, Seat by) {
        require(seen);
        return new Agreement(id, topic, wording + 1, changed, by, Set.of(), withdrawnBy);
    }

    Agreement confirmed(int seen, Seat by) {
        require(seen);
        return new Agreement(id, topic, wording, terms, wordedBy, Seats.with(confirmed, by), withdrawnBy);
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
