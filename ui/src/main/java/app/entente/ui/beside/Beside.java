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

    /** Who the partner is, nobody while the second seat is free, and what may be known of both being here. */
    record Sight(Optional<String> partner, Company company) {

        static final Sight NOBODY = new Sight(Optional.empty(), new Company.Off());
    }

    Sight look() {
        return me().map(me -> see(me, spaces.pair(me))).orElse(Sight.NOBODY);
    }

    private Sight see(Membership me, Pair pair) {
        return new Sight(
                pair.partners(), pair.state() instanceof SpaceState.Open ? sideBySide.of(me) : new Company.Off());
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
