package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;
import static java.util.stream.Collectors.toMap;

import app.entente.discussion.Telling;
import app.entente.discussion.TellingId;
import app.entente.discussion.Tellings.Line;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.SavedMark;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** For two who are not here at the same time: each writes a view, and the other writes back what they read. */
class TellingsLeaf {

    static final int LONGEST = 2000;

    private final Leaf leaf = new Leaf(text("talk.written-turn"));
    private final Conversation talk;
    private final TalkDesk desk;
    private final TopicId topic;
    private final Runnable changed;
    private final Keyed<TellingId, TellingPart> parts;
    private final WaitingBox field;
    private final SavedMark mark = new SavedMark(".written-turn", text("talk.written-turn.unsent"));
    private final Div writing;
    private Map<TellingId, Telling> now = Map.of();

    TellingsLeaf(Conversation talk, TalkDesk desk, TopicId topic, Runnable changed) {
        this.talk = talk;
        this.desk = desk;
        this.topic = topic;
        this.changed = changed;
        var list = new Div();
        list.addClassName("stack");
        parts = new Keyed<>(list, this::part, TellingPart::inUse);
        field = new WaitingBox(
                talk, desk, "telling", topic.theme().value(), topic.facet().code());
        field.setMaxLength(LONGEST);
        field.setHelperText(text("talk.written-turn.help"));
        writing = new Div(field, mark, Buttons.secondary(text("talk.written-turn.give", talk.partner()), this::give));
        writing.addClassNames("written-turn", "editor", "stack-s");
        leaf.below(text("talk.written-turn.below", talk.partner()));
        leaf.put(list, writing);
    }

    Leaf leaf() {
        return leaf;
    }

    void look() {
        show(desk.tellings().of(talk.opened(), topic));
    }

    private void show(List<Line> lines) {
        now = lines.stream().collect(toMap(Line::id, Line::telling));
        parts.show(lines.stream().map(Line::id).toList());
        lines.forEach(it -> parts.line(it.id()).show(it.telling()));
        var open = lines.stream()
                .map(Line::telling)
                .filter(it -> talk.mine(it.by()) && !(it instanceof Telling.Understood))
                .findFirst();
        writing.setVisible(open.filter(Telling.SaidBack.class::isInstance).isEmpty());
        field.setLabel(label(open));
    }

    private String label(Optional<Telling> open) {
        return text(open.isPresent() ? "talk.written-turn.again" : "talk.written-turn.field");
    }

    private TellingPart part(TellingId id) {
        return new TellingPart(talk, desk, id, Objects.requireNonNull(now.get(id)), changed);
    }

    private void give() {
        if (!field.getValue().isBlank()) {
            desk.tellings().tell(talk.opened(), topic, field.getValue());
            field.clear();
            field.given();
            mark.quiet();
            changed.run();
        }
    }
}
