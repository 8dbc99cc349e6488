package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.joint.JointRecordChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuards;
import app.entente.ui.agenda.ParkingLotSection;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkContexts;
import app.entente.ui.talkframe.TalkFrame;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** The talk step by step, the same on both screens, with the parking lot. */
@Route(Paths.TALK)
@PermitAll
class TalkView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient TalkContexts talkContexts;
    private final transient TalkModel model;
    private final transient RouteGuards routeGuards;
    private final transient LiveUpdates liveUpdates;
    private transient Runnable refresh = () -> {};

    TalkView(
            CurrentMember currentMember,
            TalkContexts talkContexts,
            TalkModel model,
            RouteGuards routeGuards,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.talkContexts = talkContexts;
        this.model = model;
        this.routeGuards = routeGuards;
        this.liveUpdates = liveUpdates;
        addClassNames("page", "talk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me -> talkContexts.find(me).ifPresentOrElse(this::show, () -> event.forwardTo(Paths.DOOR)));
    }

    private void show(TalkContext talk) {
        var parking = new ParkingLotSection(talk, model.parkingLot());
        var step = new StepContent(talk, model, talkContexts.comparison(talk), this::onStepMoved);
        var mayShare = routeGuards.isAllowed(Paths.SETTINGS); // a demo person has no account to sign in with again
        var frame = new TalkFrame(talk, model, Optional.empty(), mayShare, step, parking.section(), onward());
        removeAll();
        add(frame);
        refresh = () -> {
            step.show(frame.refresh());
            parking.refresh();
        };
        Signal.effect(frame, () -> {
            liveUpdates
                    .changesFor(
                            talk.me().person(), Set.of(JointRecordChanged.KIND, ItemWithdrawn.KIND, DoorOpened.KIND))
                    .get();
            liveUpdates.read(() -> talkContexts.findIfWithdrawn(talk).ifPresentOrElse(this::show, refresh));
        });
    }

    private void onStepMoved() {
        refresh.run();
        HeadingFocus.moveTo(this);
    }

    private static Paragraph onward() {
        var onward = new Paragraph(
                new Anchor(Paths.COMPARISON, text("talk.to-comparison")),
                new Anchor(Paths.GUIDE, text("talk.to-guide")));
        onward.addClassName("onward-links");
        return onward;
    }

    @Override
    public String titleKey() {
        return "talk.title";
    }
}
