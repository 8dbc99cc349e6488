package app.entente.ui.door;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.Sealing;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.DoorOpened;
import app.entente.session.AlreadyOpen;
import app.entente.session.ChoosingChanged;
import app.entente.session.Round;
import app.entente.session.RoundBegun;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.ui.kit.Notices;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The door. It says the same whatever is in force, to its owner too, and turns to the comparison by itself. */
@Route(Paths.DOOR)
@PermitAll
class DoorView extends Section implements BeforeEnterObserver, Titled {

    private final ValueSignal<Optional<Membership>> waiting = new ValueSignal<>(Optional.empty());
    private final transient Members members;
    private final transient Rounds rounds;
    private final transient Sealing sealing;
    private final transient Spaces spaces;
    private final transient Door door;

    DoorView(Members members, Rounds rounds, Sealing sealing, Spaces spaces, Door door, Pulse pulse) {
        this.members = members;
        this.rounds = rounds;
        this.sealing = sealing;
        this.spaces = spaces;
        this.door = door;
        addClassName("page");
        Signal.effect(
                this,
                () -> waiting.get().ifPresent(me -> {
                    pulse.of(me.person(), Set.of(DoorOpened.KIND, RoundBegun.KIND, ChoosingChanged.KIND))
                            .get();
                    follow(me);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event).ifPresent(me -> {
            var round = rounds.current(me);
            if (round.open()) {
                event.forwardTo(Paths.COMPARISON);
            } else if (sealing.sealed(me, round.id())) {
                show(me, round);
                waiting.set(Optional.of(me));
            } else {
                event.forwardTo(Paths.READ_BACK);
            }
        });
    }

    private void show(Membership me, Round round) {
        removeAll();
        add(new Waiting(
                spaces.pair(me),
                () -> say(me, round, door::here),
                () -> say(me, round, door::anyTime),
                () -> say(me, round, door::takeBack),
                () -> unseal(me, round)));
    }

    /** Whatever was said, the answer is one and the same; who looks over a shoulder learns nothing. */
    private void say(Membership me, Round round, BiConsumer<Membership, RoundId> act) {
        try {
            act.accept(me, round.id());
            Notices.say(text("door.kept"));
        } catch (AlreadyOpen _) {
            // what follows shows it
        }
        follow(me);
    }

    private void unseal(Membership me, Round round) {
        try {
            sealing.unseal(me, round.id());
            UI.getCurrent().navigate(Paths.ANSWER);
        } catch (AlreadyOpen _) {
            follow(me);
            Notices.say(text("shell.error.AlreadyOpen"));
        }
    }

    /** Runs again after every beat for this person. */
    private void follow(Membership me) {
        var round = rounds.current(me);
        if (round.open()) {
            UI.getCurrent().navigate(Paths.COMPARISON);
        } else if (!round.begun()) {
            UI.getCurrent().navigate(Paths.PACKS); // another session has taken this one's place
        }
    }

    @Override
    public String titleKey() {
        return "door.title";
    }
}
