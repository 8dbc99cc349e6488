package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.session.RoundId;
import java.util.List;

/** Two people with an open door, and what each of them sees. */
public record OpenCouple(TwoPeople people, RoundId round, OpenedPair firsts, OpenedPair seconds) {

    public List<OpenedPair> both() {
        return List.of(firsts, seconds);
    }

    public Membership first() {
        return people.first();
    }

    public Membership second() {
        return people.second();
    }
}
