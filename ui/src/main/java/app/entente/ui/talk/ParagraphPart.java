package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Notes;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.TopicId;
import app.entente.discussion.Wording;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.kit.Written;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/**
 * One paragraph of the shared notes.
 *
 * <p>While somebody here is in the field, nothing that comes from elsewhere touches what they type: it is written onto
 * the version they have seen, and where the other was quicker both wordings stay.
 */
class ParagraphPart extends Div {

    private static final int LONGEST = 4000;

    private final transient Conversation talk;
    private final transient Notes notes;
    private final transient TopicId topic;
    private final transient ParagraphId id;
    private final Runnable changed;
    private final TextArea field = Written.lines(text("talk.paragraph"), LONGEST);
    private final SavedMark mark = new SavedMark(".note-paragraph", text("common.unsaved"));
    private final Span meanwhile = new Span();
    private int version;
    private int shown;
    private boolean inUse;
    private boolean kept = true;

    ParagraphPart(Conversation talk, Notes notes, TopicId topic, ParagraphId id, Runnable changed) {
        this.talk = talk;
        this.notes = notes;
        this.topic = topic;
        this.id = id;
        this.changed = changed;
        addClassName("note-paragraph");
        meanwhile.addClassNames("small", "secondary-text");
        meanwhile.getElement().setAttribute("role", "status");
        field.addFocusListener(_ -> inUse = true);
        field.addBlurListener(_ -> leave());
        field.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                write(it.getValue());
            }
        });
        add(field, mark, meanwhile);
    }

    boolean inUse() {
        return inUse;
    }

    /** What stands there now; absent, it is new or was taken away. */
    void show(Optional<Paragraph> now) {
        if (inUse) {
            meanwhile.setText(moved(now) ? text("talk.paragraph.changed", talk.partner()) : bothWrote(now));
        } else {
            meanwhile.setText("");
            now.ifPresentOrElse(this::take, () -> version = 0);
        }
    }

    private boolean moved(Optional<Paragraph> now) {
        return now.map(it -> it.version() != version).orElse(version > 0);
    }

    private static String bothWrote(Optional<Paragraph> now) {
        return now.filter(Paragraph::contested)
                .map(_ -> text("talk.paragraph.choose-later"))
                .orElse("");
    }

    private void take(Paragraph now) {
        version = now.version();
        if (shown != version) {
            shown = version;
            exchange(now);
        }
    }

    private void exchange(Paragraph now) {
        getChildren().filter(Choosing.class::isInstance).toList().forEach(this::remove);
        field.setVisible(!now.contested());
        if (now.contested()) {
            mark.quiet();
            add(new Choosing(talk, now, it -> keep(now, it), () -> keepAll(now)));
        } else {
            field.setValue(now.text());
            List.of("teal", "amber").forEach(this::removeClassName);
            addClassName(VoiceName.css(talk.voice(now.wordings().getFirst().by())));
        }
    }

    private void write(String typed) {
        kept = false;
        mark.waiting();
        version = notes.write(talk.opened(), topic, id, version, typed)
                .map(Paragraph::version)
                .orElse(0);
        kept = true;
        mark.saved(text("talk.saved"));
        changed.run();
    }

    private void keep(Paragraph seen, Wording chosen) {
        notes.keep(talk.opened(), id, seen.version(), chosen);
        changed.run();
    }

    private void keepAll(Paragraph seen) {
        notes.keepAll(talk.opened(), id, seen.version());
        changed.run();
    }

    private void leave() {
        inUse = false;
        if (kept && !field.isEmpty()) {
            mark.saved(text("talk.saved")); // the browser marks once more what it has told already
        }
        changed.run();
    }
}
