package app.entente.ui.notes;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.NoteWording;
import app.entente.agreement.SharedNotes;
import app.entente.joint.UserText;
import app.entente.ui.kit.AutoSaveFields;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.TalkContext;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/**
 * One paragraph of the shared notes.
 *
 * <p>While the field has the focus, changes from elsewhere leave its text alone. The text is saved against the version
 * this screen last showed; if the partner saved first, both wordings are kept.
 */
public final class ParagraphField extends Div {

    private final transient TalkContext talk;
    private final transient SharedNotes sharedNotes;
    private final transient ThemeId topic;
    private final transient NoteParagraphId id;
    private final Runnable onChange;
    private final TextArea field = AutoSaveFields.textArea(text("talk.paragraph"), UserText.MAX_PARAGRAPH);
    private final SaveIndicator saveIndicator = new SaveIndicator(".note-paragraph", text("common.unsaved"));
    private final Span meanwhile = new Span();
    private int version;
    private int shown;
    private boolean inUse;
    private boolean saved = true;

    ParagraphField(TalkContext talk, SharedNotes sharedNotes, ThemeId topic, NoteParagraphId id, Runnable changed) {
        this.talk = talk;
        this.sharedNotes = sharedNotes;
        this.topic = topic;
        this.id = id;
        this.onChange = changed;
        addClassName("note-paragraph");
        meanwhile.addClassNames("small", "secondary-text");
        meanwhile.getElement().setAttribute("role", "status");
        field.addFocusListener(_ -> inUse = true);
        field.addBlurListener(_ -> onBlur());
        field.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                save(it.getValue());
            }
        });
        add(field, saveIndicator, meanwhile);
    }

    /** Returns whether its text is not to be replaced: it has the focus, or is not saved. */
    boolean inUse() {
        return inUse || !saved;
    }

    /** Shows the stored paragraph; it is absent while new or after it was removed. */
    void show(Optional<NoteParagraph> now) {
        if (inUse()) {
            meanwhile.setText(
                    changedElsewhere(now) ? text("talk.paragraph.changed", talk.partnerName()) : conflictText(now));
        } else {
            meanwhile.setText("");
            now.ifPresentOrElse(this::accept, () -> version = 0);
        }
    }

    private boolean changedElsewhere(Optional<NoteParagraph> now) {
        return now.map(it -> it.version() != version).orElse(version > 0);
    }

    private static String conflictText(Optional<NoteParagraph> now) {
        return now.filter(NoteParagraph::contested)
                .map(_ -> text("talk.paragraph.choose-later"))
                .orElse("");
    }

    private void accept(NoteParagraph now) {
        version = now.version();
        if (shown != version) {
            shown = version;
            replaceContent(now);
        }
    }

    private void replaceContent(NoteParagraph now) {
        getChildren().filter(WordingChoice.class::isInstance).toList().forEach(this::remove);
        field.setVisible(!now.contested());
        if (now.contested()) {
            saveIndicator.clear();
            add(new WordingChoice(talk, now, it -> keepWording(now, it), () -> keepAllWordings(now)));
        } else {
            field.setValue(now.text());
            List.of("teal", "amber").forEach(this::removeClassName);
            addClassName(
                    PersonBadge.cssClass(talk.colour(now.wordings().getFirst().by())));
        }
    }

    private void save(String typed) {
        saved = false;
        saveIndicator.unsaved();
        ScreenSaves.save(
                this,
                saveIndicator,
                () -> version = sharedNotes
                        .write(talk.opened(), topic, id, version, typed)
                        .map(NoteParagraph::version)
                        .orElse(0),
                () -> onSaved(typed));
    }

    private void onSaved(String typed) {
        if (field.getValue().equals(typed)) {
            saved = true;
            saveIndicator.saved(text("talk.saved"));
        }
        onChange.run();
    }

    private void keepWording(NoteParagraph seen, NoteWording chosen) {
        sharedNotes.chooseWording(talk.opened(), id, seen.version(), chosen);
        onChange.run();
    }

    private void keepAllWordings(NoteParagraph seen) {
        sharedNotes.splitWordings(talk.opened(), id, seen.version());
        onChange.run();
    }

    private void onBlur() {
        inUse = false;
        if (saved && !field.isEmpty()) {
            saveIndicator.saved(text("talk.saved")); // the browser marks the field again after sending
        }
        onChange.run();
    }
}
