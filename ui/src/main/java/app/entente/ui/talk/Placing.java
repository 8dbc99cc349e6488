package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Agenda;
import app.entente.discussion.Agenda.Place;
import app.entente.discussion.AgendaFull;
import app.entente.discussion.Agendas;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Notices;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** Where a topic lies: for today, for another day, or not an issue. Either may move it; who did is said beside it. */
class Placing extends Div {

    private final transient Conversation talk;
    private final transient TopicId topic;
    private final transient Agendas agendas;
    private final ScaleField<Place> field;
    private final Paragraph by = Leaf.soft("");

    Placing(Conversation talk, TopicId topic, Agendas agendas, Runnable changed) {
        this.talk = talk;
        this.topic = topic;
        this.agendas = agendas;
        var options = Arrays.stream(Place.values())
                .map(it -> new Option<>(it, text("talk.placement", it)))
                .toList();
        field = new ScaleField<>(text("talk.placement.legend", talk.title(topic)), Look.CHIPS, options);
        field.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                place(it.getValue());
                look();
                changed.run();
            }
        });
        addClassNames("topic-placement", "stack-s");
        add(field, by);
    }

    private void place(Place place) {
        try {
            agendas.place(talk.opened(), topic, place);
        } catch (AgendaFull _) {
            Notices.say(text("shell.error.AgendaFull"));
        }
    }

    void look() {
        show(agendas.of(talk.opened()));
    }

    void show(Agenda agenda) {
        var entry = agenda.entry(topic);
        field.setValue(entry.map(Agenda.Entry::place).orElse(null));
        by.setText(entry.map(it -> talk.said("talk.placed", it.by())).orElse(""));
    }
}
