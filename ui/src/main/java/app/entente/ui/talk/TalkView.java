package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Agendas;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Head;
import app.entente.ui.live.Pulse;
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

/** Where the two begin: what they talk about today, and what they keep for another day. */
@Route(Paths.TALK)
@PermitAll
class TalkView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient Conversations conversations;
    private final transient Agendas agendas;
    private final transient ParkingLot parkingLot;
    private final transient Pulse pulse;

    TalkView(Members members, Conversations conversations, Agendas agendas, ParkingLot parkingLot, Pulse pulse) {
        this.members = members;
        this.conversations = conversations;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.pulse = pulse;
        addClassNames("page", "talking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event)
                .ifPresent(me -> conversations.of(me).ifPresentOrElse(this::show, () -> event.forwardTo(Paths.DOOR)));
    }

    private void show(Conversation talk) {
        var comparison = conversations.comparison(talk);
        var agenda = new AgendaLeaf(
                talk, TopicId.all(comparison), comparison.topics().size(), agendas);
        var parking = new ParkingLeaf(talk, parkingLot);
        var head = new Head(text("talk.over"), text("talk.heading"), text("talk.lead", talk.partner()));
        var page = new Div(head, agenda.leaf(), parking.leaf(), onward());
        removeAll();
        add(page);
        Signal.effect(page, () -> {
            pulse.of(talk.me().person()).get();
            agenda.look();
            parking.look();
        });
    }

    private static Paragraph onward() {
        var onward = new Paragraph(
                new Anchor(Paths.COMPARISON, text("talk.to-comparison")),
                new Anchor(Paths.GUIDE, text("talk.to-guide")));
        onward.addClassName("onward");
        return onward;
    }

    @Override
    public String titleKey() {
        return "talk.title";
    }
}
