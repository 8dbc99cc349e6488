package app.entente.discussion;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import java.util.Optional;
import java.util.Set;

/**
 * How a limit will be honoured: what the one who does not own it needs, and what both can live with.
 *
 * <p>There is no place in it for the limit itself, so nothing written here can move it.
 */
public record Honouring(LimitId limit, String need, Optional<Way> way) {

    /** What both can live with, and who has said yes to exactly these words. */
    public record Way(int wording, String words, Seat by, Set<Seat> confirmed) {

        public Way {
            confirmed = Set.copyOf(confirmed);
        }

        public boolean stands() {
            return Seats.both(confirmed);
        }

        Way confirmed(Seat who) {
            return new Way(wording, words, by, Seats.with(confirmed, who));
        }
    }

    static Honouring of(LimitId limit) {
        return new Honouring(limit, "", Optional.empty());
    }

    /** The wording that both see; before there is one, 0. */
    public int wording() {
        return way.map(Way::wording).orElse(0);
    }

    /** Written by the one whose limit it is not, and by nobody else. */
    Honouring needed(Seat who, String words) {
        if (who == limit.owner()) {
            throw new LimitStands();
        }
        return new Honouring(limit, words, way);
    }

    /** Other words than those that were seen are confirmed by nobody. */
    Honouring worded(Seat who, int seen, String words) {
        require(seen);
        return new Honouring(limit, need, Optional.of(new Way(seen + 1, words, who, Set.of())));
    }

    Honouring confirmed(Seat who, int seen) {
        require(seen);
        return new Honouring(
                limit, need, Optional.of(way.orElseThrow(AgreementChanged::new).confirmed(who)));
    }

    private void require(int seen) {
        if (seen != wording()) {
            throw new AgreementChanged();
        }
    }
}
