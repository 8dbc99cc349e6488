package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TalkState;
import app.entente.ui.agenda.TopicPlacementField;
import app.entente.ui.agreement.LimitPlansSection;
import app.entente.ui.agreement.TopicAgreementsSection;
import app.entente.ui.kit.PageSection;
import app.entente.ui.notes.NotesSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.topic.FloorCard;
import app.entente.ui.topic.TalkedElsewhere;
import app.entente.ui.topic.WrittenTurnsSection;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The sections of one topic; agreements can be drafted once both have been heard. */
class TopicContent extends Div {

    private final transient ThemeId topic;
    private final transient TopicPlacementField placement;
    private final FloorCard floor;
    private final TalkedElsewhere talkedElsewhere;
    private final transient WrittenTurnsSection writtenTurns;
    private final transient NotesSection notes;
    private final transient LimitPlansSection limitPlans;
    private final transient TopicAgreementsSection agreements;
    private Runnable changed = () -> {};

    TopicContent(TalkContext talk, TalkModel model, ThemeId topic, Component views) {
        this.topic = topic;
        placement = new TopicPlacementField(talk, topic, model.agendas(), () -> {});
        floor = new FloorCard(talk, model, topic, this::notifyChanged);
        talkedElsewhere = new TalkedElsewhere(talk, model, topic, this::notifyChanged);
        writtenTurns = new WrittenTurnsSection(talk, model, topic, this::notifyChanged);
        notes = new NotesSection(talk, model.notes(), topic);
        limitPlans = new LimitPlansSection(talk, model, topic);
        agreements = new TopicAgreementsSection(talk, model, topic);
        addClassName("stack-l");
        add(
                floor,
                talkedElsewhere,
                new PageSection(text("talk.views"), views, placement),
                writtenTurns.section(),
                notes.section(),
                limitPlans.section(),
                agreements.section());
    }

    /** Sets the callback that runs after each action of the person on this page. */
    void onChange(Runnable look) {
        changed = look;
    }

    final void show(TalkState talkState) {
        var topicProgress = talkState.topicProgress(topic);
        floor.show(talkState);
        talkedElsewhere.show(topicProgress);
        placement.refresh();
        writtenTurns.refresh();
        notes.refresh();
        limitPlans.refresh(topicProgress.bothHeard());
        agreements.refresh(topicProgress.bothHeard());
    }

    private void notifyChanged() {
        changed.run();
    }
}
