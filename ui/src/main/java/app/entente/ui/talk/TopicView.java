package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.joint.JointRecordChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuards;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkContexts;
import app.entente.ui.talkframe.TalkFrame;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.talkframe.TopicHeading;
import app.entente.ui.topic.TopicAnswers;
import app.entente.values.ThemeId;
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

/** The talk about one topic: answers, floor, limit plans, notes and agreements, live on both screens. */
@Route(Paths.TALK + "/:position([1-9][0-9]?)")
@PermitAll
class TopicView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient TalkContexts talkContexts;
    private final transient TalkModel model;
    private final transient RouteGuards routeGuards;
    private final transient LiveUpdates liveUpdates;

    TopicView(
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
        var position = event.getRouteParameters().getInteger("position").orElse(1);
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me -> talkContexts
                        .find(me)
                        .ifPresentOrElse(talk -> enter(event, talk, position), () -> event.forwardTo(Paths.DOOR)));
    }

    private void enter(BeforeEnterEvent event, TalkContext talk, int position) {
        var comparison = talkContexts.comparison(talk);
        var topics = comparison.themesToTalkAbout();
        if (position > topics.size()) {
            event.forwardTo(Paths.TALK);
        } else {
            show(talk, comparison, topics, position);
        }
    }

    private void show(TalkContext talk, Comparison comparison, List<ThemeId> topics, int position) {
        var topic = topics.get(position - 1);
        var page = new TopicContent(talk, model, topic, answers(talk, comparison, topic));
        var frame = new TalkFrame(
                talk,
                model,
                Optional.of(topic),
                routeGuards.isAllowed(Paths.SETTINGS),
                header(TopicHeading.of(talk, comparison, topic)),
                page,
                onward(topics, position));
        page.onChange(() -> page.show(frame.refresh()));
        removeAll();
        add(frame);
        Signal.effect(frame, () -> {
            liveUpdates
                    .changesFor(
                            talk.me().person(), Set.of(JointRecordChanged.KIND, ItemWithdrawn.KIND, DoorOpened.KIND))
                    .get();
            liveUpdates.read(() -> talkContexts
                    .findIfWithdrawn(talk)
                    .ifPresentOrElse(it -> showRemaining(it, topic), () -> page.show(frame.refresh())));
        });
    }

    /** Shows what is left of this topic after a withdrawal, or leads to the talk where nothing is left. */
    private void showRemaining(TalkContext talk, ThemeId topic) {
        var comparison = talkContexts.comparison(talk);
        var topics = comparison.themesToTalkAbout();
        if (topics.contains(topic)) {
            show(talk, comparison, topics, topics.indexOf(topic) + 1);
        } else {
            UI.getCurrent().navigate(Paths.TALK);
        }
    }

    private static PageHeader header(TopicHeading heading) {
        return new PageHeader(heading.beside(), heading.title());
    }

    private static Component answers(TalkContext talk, Comparison comparison, ThemeId topic) {
        return comparison
                .topic(topic)
                .<Component>map(it -> new TopicAnswers(talk, it))
                .orElseGet(() -> new Paragraph(text("talk.topic-only")));
    }

    private static Paragraph onward(List<ThemeId> topics, int position) {
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
