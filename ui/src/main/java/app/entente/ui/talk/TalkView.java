package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.DiscussionChanged;
import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Detours;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
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

/** The talk step by step, the same on both screens, and what the two keep for another day. */
@Route(Paths.TALK)
@PermitAll
class TalkView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient Conversations conversations;
    private final transient TalkDesk desk;
    private final transient Detours detours;
    private final transient Pulse pulse;
    private transient Runnable shown = () -> {};

    TalkView(Members members, Conversations conversations, TalkDesk desk, Detours detours, Pulse pulse) {
        this.members = members;
        this.conversations = conversations;
        this.desk = desk;
        this.detours = detours;
        this.pulse = pulse;
        addClassNames("page", "talk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event)
                .ifPresent(me -> conversations.of(me).ifPresentOrElse(this::show, () -> event.forwardTo(Paths.DOOR)));
    }

    private void show(Conversation talk) {
        var parking = new ParkingLeaf(talk, desk.parkingLot());
        var step = new StepPage(talk, desk, conversations.comparison(talk), this::moved);
        var mayShare = detours.free(Paths.SETTINGS); // nobody signs in again who has no account of their own
        var frame = new TalkFrame(talk, desk, Optional.empty(), mayShare, step, parking.leaf(), onward());
        removeAll();
        add(frame);
        shown = () -> {
            step.show(frame.look());
            parking.look();
        };
        Signal.effect(frame, () -> {
            pulse.of(talk.me().person(), Set.of(DiscussionChanged.KIND, ItemWithdrawn.KIND, DoorOpened.KIND))
                    .get();
            pulse.read(() -> conversations.withoutWithdrawn(talk).ifPresentOrElse(this::show, shown));
        });
    }

    private void moved() {
        shown.run();
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
