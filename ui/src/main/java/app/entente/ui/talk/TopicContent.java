package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.talk.TalkState;
import app.entente.talk.TalkState.OpenTopic;
import app.entente.talk.TalkState.Stage;
import app.entente.ui.agreement.TopicAgreementsSection;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.talkframe.TopicHeading;
import app.entente.ui.topic.FloorCard;
import app.entente.ui.topic.TalkedElsewhere;
import app.entente.ui.topic.TopicAnswers;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/**
 * One topic, one thing at a time: both views, then the floor, then the agreement, each with its loud button; the rest
 * is folded below.
 */
class TopicContent extends PlaceContent {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient ThemeId topic;
    private final transient TalkMover mover;
    private final PageSection views;
    private final FloorCard floor;
    private final TalkedElsewhere talkedElsewhere;
    private final transient TopicAgreementsSection agreements;
    private final TopicOnward onward;
    private final transient TopicTools tools;
    private final Div stage = new Div();
    private final Disclosure foldedViews = new Disclosure(text("talk.views"));
    private final NativeButton speak;
    private final NativeButton agree;
    private final NativeButton speakAgain;
    private transient Optional<Stage> shown = Optional.empty();

    TopicContent(
            TalkContext talk,
            TalkModel model,
            Comparison comparison,
            ThemeId topic,
            TalkMover mover,
            Runnable changed) {
        this.talk = talk;
        this.model = model;
        this.topic = topic;
        this.mover = mover;
        views = new PageSection(text("talk.views"), answers(talk, comparison, topic));
        floor = new FloorCard(talk, model, topic, changed);
        talkedElsewhere = new TalkedElsewhere(talk, model, topic, changed);
        agreements = new TopicAgreementsSection(talk, model, topic);
        onward = new TopicOnward(talk, model, comparison, topic, mover);
        tools = new TopicTools(talk, model, topic, changed);
        speak = Buttons.primary(text("talk.stage.speak"), () -> moveTo(Stage.FLOOR));
        agree = Buttons.primary(text("talk.stage.agree"), () -> moveTo(Stage.AGREEMENT));
        speakAgain = Buttons.plain(text("talk.stage.speak-again"), () -> moveTo(Stage.FLOOR));
        var heading = TopicHeading.of(talk, comparison, topic);
        var folds = new Div(foldedViews);
        folds.addClassName("topic-folds");
        tools.folds().forEach(folds::add);
        stage.addClassName("stack");
        addClassName("stack-l");
        add(new PageHeader(heading.beside(), heading.title()), stage, onward, folds);
    }

    private static Component answers(TalkContext talk, Comparison comparison, ThemeId topic) {
        return comparison
                .topic(topic)
                .<Component>map(it -> new TopicAnswers(talk, it))
                .orElseGet(() -> new Paragraph(text("talk.topic-only")));
    }

    @Override
    final void show(TalkState talkState, TalkPlace place) {
        var now = place.topic().map(OpenTopic::stage);
        if (!shown.equals(now)) {
            shown = now;
            now.ifPresent(this::arrange);
        }
        var topicProgress = talkState.topicProgress(topic);
        var bothHeard = topicProgress.bothHeard();
        floor.show(talkState);
        talkedElsewhere.show(topicProgress);
        speak.setClassName("primary", !bothHeard);
        agree.setVisible(bothHeard && (!topicProgress.turnUnfinished() || topicProgress.bothTalkedElsewhere()));
        agreements.refresh(bothHeard);
        tools.refresh(bothHeard);
        onward.show(talkState, shown.equals(Optional.of(Stage.AGREEMENT)), agreements.stands());
    }

    @Override
    boolean isEditing() {
        return agreements.isEditing() || tools.isEditing();
    }

    private void arrange(Stage now) {
        stage.removeAll();
        foldedViews.setVisible(now != Stage.VIEWS);
        if (now != Stage.VIEWS) {
            foldedViews.setContent(views);
        }
        switch (now) {
            case VIEWS -> stage.add(views, row(agree, speak));
            case FLOOR -> stage.add(floor, row(agree), talkedElsewhere);
            case AGREEMENT -> stage.add(agreements.section(), row(speakAgain));
        }
    }

    private static Div row(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("row");
        return row;
    }

    private void moveTo(Stage to) {
        shown.ifPresent(seen -> mover.move(() -> model.topicMoves().moveTo(talk.opened(), topic, seen, to)));
    }
}
