package app.entente.ui.door;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.DoorOpened;
import app.entente.door.DoorRefused.NotSealed;
import app.entente.packchoice.PackChoiceChanged;
import app.entente.session.Round;
import app.entente.session.RoundBegun;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.AlreadyOpen;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealing;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.live.LiveUpdates;
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

/** The door. It shows the same whatever signals are in force, and forwards to the comparison once it has opened. */
@Route(Paths.DOOR)
@PermitAll
class DoorView extends Section implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient Rounds rounds;
    private final transient SheetSealing sheetSealing;
    private final transient Spaces spaces;
    private final transient Door door;

    DoorView(
            CurrentMember currentMember,
            Rounds rounds,
            SheetSealing sheetSealing,
            Spaces spaces,
            Door door,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.rounds = rounds;
        this.sheetSealing = sheetSealing;
        this.spaces = spaces;
        this.door = door;
        addClassName("page");
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(me.person(), Set.of(DoorOpened.KIND, RoundBegun.KIND, PackChoiceChanged.KIND))
                            .get();
                    refresh(me);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> {
            var round = rounds.current(me);
            if (round.open()) {
                event.forwardTo(Paths.COMPARISON);
            } else if (sheetSealing.isSealed(me, round.id())) {
                show(me, round);
                viewer.set(Optional.of(me));
            } else {
                event.forwardTo(Paths.READ_BACK);
            }
        });
    }

    private void show(Membership me, Round round) {
        removeAll();
        add(new ClosedDoorPanel(
                spaces.overview(me),
                () -> signalReadiness(me, round, door::signalHere),
                () -> signalReadiness(me, round, door::signalAnyTime),
                () -> signalReadiness(me, round, door::withdrawSignal),
                () -> unseal(me, round)));
    }

    /** Gives a signal and announces the same message whatever the signal was, so that an onlooker learns nothing. */
    private void signalReadiness(Membership me, Round round, BiConsumer<Membership, RoundId> act) {
        try {
            act.accept(me, round.id());
            StatusMessages.announce(text("door.kept"));
        } catch (AlreadyOpen _) {
            // the refresh below shows the opened door
        } catch (NotSealed _) { // unsealed on another screen of this person
            UI.getCurrent().navigate(Paths.READ_BACK);
            StatusMessages.announce(text("shell.error.NotSealed"));
            return;
        }
        refresh(me);
    }

    private void unseal(Membership me, Round round) {
        try {
            sheetSealing.unseal(me, round.id());
            UI.getCurrent().navigate(Paths.ANSWER);
        } catch (AlreadyOpen _) {
            refresh(me);
            StatusMessages.announce(text("shell.error.AlreadyOpen"));
        }
    }

    /**
     * Runs after every change notice for this person; leaves for the comparison or the packs where the round has moved
     * on.
     */
    private void refresh(Membership me) {
        var round = rounds.current(me);
        if (round.open()) {
            DoorOpening.show(UI.getCurrent());
            UI.getCurrent().navigate(Paths.COMPARISON);
        } else if (!round.begun()) {
            UI.getCurrent().navigate(Paths.PACKS); // another session has replaced this one
        }
    }

    @Override
    public String titleKey() {
        return "door.title";
    }
}
