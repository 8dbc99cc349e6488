package app.entente.ui.agenda;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.Agenda;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.Agendas;
import app.entente.talk.TalkRefused.AgendaFull;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.TalkContext;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** A topic's placement: today, another day, or not an issue. Either may change it; the field names the last who did. */
public final class TopicPlacementField extends Div {

    private final transient TalkContext talk;
    private final transient ThemeId topic;
    private final transient Agendas agendas;
    private final RadioGroupField<Placement> field;
    private final Paragraph placedBy = PageSection.secondaryText("");

    public TopicPlacementField(TalkContext talk, ThemeId topic, Agendas agendas, Runnable changed) {
        this.talk = talk;
        this.topic = topic;
        this.agendas = agendas;
        var options = Arrays.stream(Placement.values())
                .map(it -> new RadioOption<>(it, text("talk.placement", it)))
                .toList();
        field = new RadioGroupField<>(
                text("talk.placement.legend", talk.themeName(topic)), OptionLayout.CHIPS, options);
        field.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                choose(it.getValue(), changed);
            }
        });
        addClassNames("topic-placement", "stack-s");
        add(field, placedBy);
    }

    private void choose(Placement placement, Runnable changed) {
        try {
            ScreenSaves.save(this, () -> agendas.place(talk.opened(), topic, placement), () -> show(changed));
        } catch (AgendaFull _) {
            StatusMessages.announce(text("shell.error.AgendaFull"));
            show(changed);
        }
    }

    private void show(Runnable changed) {
        refresh();
        changed.run();
    }

    public void refresh() {
        show(agendas.find(talk.opened()));
    }

    void show(Agenda agenda) {
        var entry = agenda.entry(topic);
        field.setValue(entry.map(Agenda.Entry::place).orElse(null));
        placedBy.setText(entry.map(it -> talk.textFor("talk.placed", it.by())).orElse(""));
    }
}
