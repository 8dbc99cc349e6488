package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.Agenda;
import app.entente.talk.Agenda.Placement;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;

/** Sets a topic's placement: on the agenda, another day, not an issue, or none. Both see who placed it. */
class TopicPlacementActions extends Div {

    private final ComparisonContext context;
    private final ThemeId topic;
    private final AgendaModel agendaModel;

    TopicPlacementActions(ComparisonContext context, ThemeId topic, AgendaModel ours) {
        this.context = context;
        this.topic = topic;
        this.agendaModel = ours;
        addClassName("topic-placement-actions");
        getElement().setAttribute("role", "status");
        Signal.effect(this, () -> show(ours.agenda().get()));
    }

    private void show(Agenda agenda) {
        removeAll();
        agenda.entry(topic).ifPresentOrElse(this::showPlaced, this::showUnplaced);
    }

    private void showPlaced(Agenda.Entry entry) {
        var key = entry.by() == agendaModel.reader() ? "comparison.placed.by-me" : "comparison.placed.by-partner";
        add(PageSection.secondaryText(
                text("comparison.placed", entry.place()) + " " + text(key, context.partnerName())));
        if (entry.place() != Placement.TODAY) {
            add(Buttons.secondary(
                    text("comparison.placement.today"),
                    () -> agendaModel.onPlace().accept(topic, Placement.TODAY)));
        }
        add(Buttons.plain(
                text("comparison.remove", entry.place()),
                () -> agendaModel.onTakeOff().accept(topic)));
    }

    private void showUnplaced() {
        add(
                Buttons.secondary(
                        text("comparison.placement.today"),
                        () -> agendaModel.onPlace().accept(topic, Placement.TODAY)),
                Buttons.plain(
                        text("comparison.placement.put-aside"),
                        () -> agendaModel.onPlace().accept(topic, Placement.PUT_ASIDE)));
    }
}
