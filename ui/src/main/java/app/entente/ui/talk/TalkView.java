package app.entente.ui.talk;

import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.joint.JointRecordChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuards;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkContexts;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** The talk: its step or its open topic, the same on both screens. Any other address leads to where the talk is. */
@Route(Paths.TALK + "/:position?([1-9][0-9]?)")
@PermitAll
class TalkView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient TalkContexts talkContexts;
    private final transient TalkModel model;
    private final transient RouteGuards routeGuards;
    private final transient LiveUpdates liveUpdates;
    private boolean atTopic;

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
                .ifPresent(me -> talkContexts
                        .find(me)
                        .ifPresentOrElse(talk -> enter(event, talk), () -> event.forwardTo(Paths.DOOR)));
    }

    private void enter(BeforeEnterEvent event, TalkContext talk) {
        var place = show(talk);
        if (!event.getLocation().getPath().equals(place.path())) {
            event.forwardTo(place.path());
        }
    }

    /** Shows the talk where it is now. */
    private TalkPlace show(TalkContext talk) {
        var comparison = talkContexts.comparison(talk);
        var place = TalkPlace.of(model.talkProgress().find(talk.opened()), comparison.themesToTalkAbout());
        atTopic = place.topic().isPresent();
        var mayShare = routeGuards.isAllowed(Paths.SETTINGS); // a demo person has no account to sign in with again
        var page = new SharedPage(talk, model, comparison, place, mayShare);
        removeAll();
        add(page.frame());
        Signal.effect(page.frame(), () -> {
            liveUpdates
                    .changesFor(
                            talk.me().person(), Set.of(JointRecordChanged.KIND, ItemWithdrawn.KIND, DoorOpened.KIND))
                    .get();
            liveUpdates.read(
                    () -> talkContexts.findIfWithdrawn(talk).ifPresentOrElse(this::showRemaining, page::update));
        });
        return place;
    }

    /** Shows what is left of the talk after a withdrawal. */
    private void showRemaining(TalkContext talk) {
        UI.getCurrent().navigate(show(talk).path());
    }

    @Override
    public String titleKey() {
        return atTopic ? "talk.topic.title" : "talk.title";
    }
}
