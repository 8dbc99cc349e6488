package app.entente.ui.beside;

import app.entente.account.PersonId;
import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.presence.Company;
import app.entente.presence.SideBySide;
import java.util.Optional;
import java.util.function.Consumer;

/** One person beside the partner of the space they have in front of them: what they may know of it, and may do. */
record Beside(SideBySide sideBySide, Spaces spaces, PersonId person) {

    /** Nobody, while the second seat is free. */
    Optional<String> partner() {
        return me().map(spaces::pair).flatMap(Pair::partners);
    }

    Company company() {
        return me().filter(it -> spaces.pair(it).state() instanceof SpaceState.Open)
                .map(sideBySide::of)
                .orElseGet(Company.Off::new);
    }

    void begin() {
        act(sideBySide::begin);
    }

    void stay() {
        act(sideBySide::stay);
    }

    void end() {
        act(sideBySide::end);
    }

    void wave() {
        act(sideBySide::wave);
    }

    private void act(Consumer<Membership> act) {
        me().ifPresent(act);
    }

    private Optional<Membership> me() {
        return spaces.current(person);
    }
}
