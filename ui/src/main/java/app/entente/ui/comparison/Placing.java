package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Agenda;
import app.entente.discussion.Agenda.Place;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;

/** Where a topic lies: on the agenda, kept for another day, put aside, or nowhere yet. Who placed it is told to both. */
class Placing extends Div {

    private final Reader reader;
    private final TopicId topic;
    private final OurAgenda ours;

    Placing(Reader reader, TopicId topic, OurAgenda ours) {
        this.reader = reader;
        this.topic = topic;
        this.ours = ours;
        addClassName("topic-placement-actions");
        getElement().setAttribute("role", "status");
        Signal.effect(this, () -> show(ours.agenda().get()));
    }

    private void show(Agenda agenda) {
        removeAll();
        agenda.entry(topic).ifPresentOrElse(this::placed, this::open);
    }

    private void placed(Agenda.Entry entry) {
        var key = entry.by() == ours.reader() ? "comparison.placed.by-me" : "comparison.placed.by-partner";
        add(Leaf.soft(text("comparison.placed", entry.place()) + " " + text(key, reader.partner())));
        if (entry.place() != Place.TODAY) {
            add(Buttons.secondary(
                    text("comparison.placement.today"), () -> ours.placing().accept(topic, Place.TODAY)));
        }
        add(Buttons.plain(
                text("comparison.remove", entry.place()), () -> ours.takingOff().accept(topic)));
    }

    private void open() {
        add(
                Buttons.secondary(
                        text("comparison.placement.today"), () -> ours.placing().accept(topic, Place.TODAY)),
                Buttons.plain(
                        text("comparison.placement.put-aside"),
                        () -> ours.placing().accept(topic, Place.PUT_ASIDE)));
    }
}
