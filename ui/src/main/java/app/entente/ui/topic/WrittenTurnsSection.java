package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;
import static java.util.stream.Collectors.toMap;

import app.entente.drafts.DraftField;
import app.entente.joint.UserText;
import app.entente.talk.WrittenTurn;
import app.entente.talk.WrittenTurnId;
import app.entente.talk.WrittenTurns.IdentifiedTurn;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.KeyedList;
import app.entente.ui.kit.PageSection;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.DraftTextArea;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Written turns for two who are not here at the same time: each writes a view, the partner writes it back. */
public class WrittenTurnsSection {

    /** The parts of a theme that once had a draft each. */
    private static final List<String> FORMER_FACETS =
            List.of("LIMITS", "EXPECTATIONS", "SUPPORT", "STATEMENTS", "WHOLE");

    private final PageSection section = new PageSection(text("talk.written-turn"));
    private final TalkContext talk;
    private final TalkModel model;
    private final ThemeId topic;
    private final Runnable onChange;
    private final KeyedList<WrittenTurnId, WrittenTurnPanel> panels;
    private final DraftTextArea field;
    private final SaveIndicator saveIndicator = new SaveIndicator(".written-turn", text("talk.written-turn.unsent"));
    private final Div writing;
    private Map<WrittenTurnId, WrittenTurn> turnsById = Map.of();

    public WrittenTurnsSection(TalkContext talk, TalkModel model, ThemeId topic, Runnable changed) {
        this.talk = talk;
        this.model = model;
        this.topic = topic;
        this.onChange = changed;
        var list = new Div();
        list.addClassName("stack");
        panels = new KeyedList<>(list, this::turnPanel, WrittenTurnPanel::isEditing);
        field = new DraftTextArea(talk, model, DraftField.of("telling", topic.value()), FORMER_FACETS);
        field.setMaxLength(UserText.MAX_VIEW);
        field.setHelperText(text("talk.written-turn.help"));
        writing = new Div(
                field,
                saveIndicator,
                Buttons.secondary(text("talk.written-turn.give", talk.partnerName()), this::send));
        writing.addClassNames("written-turn", "editor", "stack-s");
        section.description(text("talk.written-turn.below", talk.partnerName()));
        section.addContent(list, writing);
    }

    public PageSection section() {
        return section;
    }

    /** Returns whether the next word is this person's: to say something back, or to say whether that is it. */
    public boolean waitsForMe() {
        return turnsById.values().stream().anyMatch(this::waitsForMe);
    }

    private boolean waitsForMe(WrittenTurn turn) {
        return switch (turn) {
            case WrittenTurn.Told _, WrittenTurn.NotQuite _ -> !talk.isMine(turn.by());
            case WrittenTurn.SaidBack _ -> talk.isMine(turn.by());
            case WrittenTurn.Understood _ -> false;
        };
    }

    public void refresh() {
        show(model.writtenTurns().find(talk.opened(), topic));
    }

    private void show(List<IdentifiedTurn> lines) {
        turnsById = lines.stream().collect(toMap(IdentifiedTurn::id, IdentifiedTurn::turn));
        panels.show(lines.stream().map(IdentifiedTurn::id).toList());
        lines.forEach(it -> panels.component(it.id()).show(it.turn()));
        var open = lines.stream()
                .map(IdentifiedTurn::turn)
                .filter(it -> talk.isMine(it.by()) && !(it instanceof WrittenTurn.Understood))
                .findFirst();
        writing.setVisible(open.filter(WrittenTurn.SaidBack.class::isInstance).isEmpty());
        field.setLabel(label(open));
    }

    private String label(Optional<WrittenTurn> open) {
        return text(open.isPresent() ? "talk.written-turn.again" : "talk.written-turn.field");
    }

    private WrittenTurnPanel turnPanel(WrittenTurnId id) {
        return new WrittenTurnPanel(talk, model, id, Objects.requireNonNull(turnsById.get(id)), onChange);
    }

    private void send() {
        var words = field.getValue();
        if (!words.isBlank()) {
            ScreenSaves.save(
                    saveIndicator, // the draft of the field waits by itself
                    () -> model.writtenTurns().write(talk.opened(), topic, words),
                    () -> onSent(words));
        }
    }

    private void onSent(String words) {
        field.clearSubmitted(words);
        saveIndicator.clear();
        onChange.run();
    }
}
