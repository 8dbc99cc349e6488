package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Topic;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Facet;
import app.entente.discussion.Notes;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.Leaf;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The talk about one topic: both views, a first question, shared notes, agreements; live on both screens. */
@Route(Paths.TALK + "/:position([1-9][0-9]?)")
@PermitAll
class TopicView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient Conversations conversations;
    private final transient Agendas agendas;
    private final transient Notes notes;
    private final transient Agreements agreements;
    private final transient Pulse pulse;
    private final transient Clock clock;

    TopicView(
            Members members,
            Conversations conversations,
            Agendas agendas,
            Notes notes,
            Agreements agreements,
            Pulse pulse,
            Clock clock) {
        this.members = members;
        this.conversations = conversations;
        this.agendas = agendas;
        this.notes = notes;
        this.agreements = agreements;
        this.pulse = pulse;
        this.clock = clock;
        addClassNames("page", "talking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var position = event.getRouteParameters().getInteger("position").orElse(1);
        members.enter(event)
                .ifPresent(me -> conversations
                        .of(me)
                        .ifPresentOrElse(talk -> enter(event, talk, position), () -> event.forwardTo(Paths.DOOR)));
    }

    private void enter(BeforeEnterEvent event, Conversation talk, int position) {
        var comparison = conversations.comparison(talk);
        var topics = TopicId.all(comparison);
        if (position > topics.size()) {
            event.forwardTo(Paths.TALK);
        } else {
            show(talk, comparison, topics, position);
        }
    }

    private void show(Conversation talk, Comparison comparison, List<TopicId> topics, int position) {
        var topic = topics.get(position - 1);
        var placing = new Placing(talk, topic, agendas, () -> {});
        var written = new NotesLeaf(talk, notes, topic);
        var agreed = new AgreementsLeaf(talk, agreements, topic, clock);
        var views = new Leaf(text("talk.views"), views(talk, comparison, topic), placing);
        var page = new Div(head(talk, topic), views, written.leaf(), agreed.leaf(), onward(topics, position));
        removeAll();
        add(page);
        Signal.effect(page, () -> {
            pulse.of(talk.me().person()).get();
            placing.look();
            written.look();
            agreed.look();
        });
    }

    private static Head head(Conversation talk, TopicId topic) {
        return new Head(text("talk.facet", topic.facet()), talk.title(topic));
    }

    private static Component views(Conversation talk, Comparison comparison, TopicId topic) {
        return compared(comparison, topic)
                .<Component>map(it -> new BothViews(talk, it))
                .orElseGet(() -> new Paragraph(text("talk.wished")));
    }

    private static Optional<Topic> compared(Comparison comparison, TopicId topic) {
        return topic.facet() == Facet.WHOLE
                ? Optional.empty()
                : Stream.concat(comparison.topics().stream(), comparison.further().stream())
                        .filter(it -> TopicId.of(it).equals(topic))
                        .findFirst();
    }

    private static Paragraph onward(List<TopicId> topics, int position) {
        var onward = new Paragraph(new Anchor(Paths.TALK, text("talk.back")));
        if (position < topics.size()) {
            onward.add(new Anchor(Paths.TALK + "/" + (position + 1), text("talk.next-topic")));
        }
        onward.addClassName("onward");
        return onward;
    }

    @Override
    public String titleKey() {
        return "talk.topic.title";
    }
}
