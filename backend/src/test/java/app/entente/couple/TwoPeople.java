package app.entente.couple;

import java.util.List;

/** The two people of a space; the first made it and invited the second. */
public record TwoPeople(Membership first, Membership second) {

    public List<Membership> both() {
        return List.of(first, second);
    }
}
