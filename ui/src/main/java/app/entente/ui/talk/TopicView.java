package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Topic;
import app.entente.discussion.DiscussionChanged;
import app.entente.discussion.Facet;
import app.entente.discussion.TopicId;
import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.ui.kit.Head;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Detours;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The talk about one topic: both views, the floor, how limits are honoured, notes, agreements; live on both screens. */
@Route(Paths.TALK + "/:position([1-9][0-9]?)")
@PermitAll
class TopicView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient Conversations conversations;
    private final transient TalkDesk desk;
    private final transient Detours detours;
    private final transient Pulse pulse;

    TopicView(Members members, Conversations conversations, TalkDesk desk, Detours detours, Pulse pulse) {
        this.members = members;
        this.conversations = conversations;
        this.desk = desk;
        this.detours = detours;
        this.pulse = pulse;
        addClassNames("page", "talk-page");
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
        var page = new TopicPage(talk, desk, topic, views(talk, comparison, topic));
        var frame = new TalkFrame(
                talk,
                desk,
                Optional.of(topic),
                detours.free(Paths.SETTINGS),
                head(talk, topic),
                page,
                onward(topics, position));
        page.onChange(() -> page.show(frame.look()));
        removeAll();
        add(frame);
        Signal.effect(frame, () -> {
            pulse.of(talk.me().person(), Set.of(DiscussionChanged.KIND, ItemWithdrawn.KIND, DoorOpened.KIND))
                    .get();
            pulse.read(() -> conversations
                    .withoutWithdrawn(talk)
                    .ifPresentOrElse(it -> goOn(it, topic), () -> page.show(frame.look())));
        });
    }

    /** With what is left of this topic; where nothing is, with all of them. */
    private void goOn(Conversation talk, TopicId topic) {
        var comparison = conversations.comparison(talk);
        var topics = TopicId.all(comparison);
        if (topics.contains(topic)) {
            show(talk, comparison, topics, topics.indexOf(topic) + 1);
        } else {
            UI.getCurrent().navigate(Paths.TALK);
        }
    }

    private static Head head(Conversation talk, TopicId topic) {
        return new Head(text("talk.facet", topic.facet()), talk.title(topic));
    }

    private static Component views(Conversation talk, Comparison comparison, TopicId topic) {
        return compared(comparison, topic)
                .<Component>map(it -> new BothViews(talk, it))
                .orElseGet(() -> new Paragraph(text("talk.topic-only")));
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
        onward.addClassName("onward-links");
        return onward;
    }

    @Override
    public String titleKey() {
        return "talk.topic.title";
    }
}
