package app.entente.isolation;

import app.entente.account.PersonId;
import app.entente.couple.SpaceId;
import app.entente.door.OpenCouple;
import app.entente.door.OpenedPair;
import java.util.List;
import java.util.Set;

/**
 * The space of a couple with something of everything in it.
 *
 * @param word stands in all that the two have written, and in nothing of another couple
 * @param own what has an identity and belongs to this couple alone
 * @param named names that any couple may use; no two couples of a test have used the same
 */
record FilledSpace(OpenCouple couple, String word, Things own, Things named) {

    List<OpenedPair> proofs() {
        return couple.both();
    }

    SpaceId space() {
        return couple.first().space();
    }

    Set<PersonId> people() {
        return Set.of(couple.first().person(), couple.second().person());
    }
}
