package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.agenda.TopicPlacementField;
import app.entente.ui.agreement.LimitPlansSection;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.notes.NotesSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.topic.WrittenTurnsSection;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The tools of a topic that wait folded, each one's own: limit plans, written turns, notes, and when to talk. */
class TopicTools {

    private final LimitPlansSection limitPlans;
    private final WrittenTurnsSection writtenTurns;
    private final NotesSection notes;
    private final TopicPlacementField placement;
    private final Disclosure limitPlansFold;
    private final Disclosure writtenTurnsFold;
    private final Disclosure notesFold;
    private final Disclosure placementFold;

    TopicTools(TalkContext talk, TalkModel model, ThemeId topic, Runnable changed) {
        limitPlans = new LimitPlansSection(talk, model, topic);
        writtenTurns = new WrittenTurnsSection(talk, model, topic, changed);
        notes = new NotesSection(talk, model.notes(), topic);
        placement = new TopicPlacementField(talk, topic, model.agendas(), () -> {});
        limitPlansFold = new Disclosure(text("talk.limit-plan"), limitPlans.section());
        writtenTurnsFold = new Disclosure(text("talk.written-turn"), writtenTurns.section());
        notesFold = new Disclosure(text("talk.notes"), notes.section());
        placementFold = new Disclosure(text("talk.placement.fold"), placement);
    }

    List<Component> folds() {
        return List.of(limitPlansFold, writtenTurnsFold, notesFold, placementFold);
    }

    void refresh(boolean bothHeard) {
        limitPlans.refresh(bothHeard);
        limitPlansFold.setVisible(limitPlans.section().isVisible());
        writtenTurns.refresh();
        writtenTurnsFold.setSummaryText(
                text(writtenTurns.waitsForMe() ? "talk.written-turn.waits" : "talk.written-turn"));
        notes.refresh();
        var written = notes.paragraphs();
        notesFold.setSummaryText(written == 0 ? text("talk.notes") : text("talk.notes.some", written));
        placement.refresh();
    }

    boolean isEditing() {
        return limitPlans.isEditing();
    }
}
