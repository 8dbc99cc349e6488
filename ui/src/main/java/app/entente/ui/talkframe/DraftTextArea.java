package app.entente.ui.talkframe;

import app.entente.drafts.DraftField;
import app.entente.drafts.Drafts.FoundDraft;
import app.entente.ui.saving.ScreenSaves;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text area whose draft is stored while its writer types, and deleted once submitted. */
public final class DraftTextArea extends TextArea {

    private static final int SAVE_DELAY_MILLIS = 800; // after the last key

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient DraftField draftField;
    private transient Optional<DraftField> former;

    public DraftTextArea(TalkContext talk, TalkModel model, Object... belongsTo) {
        this(talk, model, DraftField.of(belongsTo), List.of());
    }

    /**
     * Makes an area whose draft may still be stored as a part of its field, as it once was; such a draft is shown
     * where the field has none, and moves to the field when its writer changes it.
     */
    public DraftTextArea(TalkContext talk, TalkModel model, DraftField belongsTo, List<String> formerParts) {
        this.talk = talk;
        this.model = model;
        draftField = DraftField.of(talk.opened().round().value(), belongsTo.name());
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(SAVE_DELAY_MILLIS);
        var fields = Stream.concat(Stream.of(draftField), formerParts.stream().map(draftField::within));
        var found = model.drafts().findFirst(talk.me(), fields.toList());
        found.ifPresent(it -> setValue(it.text()));
        former = found.map(FoundDraft::field).filter(it -> !it.equals(draftField));
        addValueChangeListener(it -> {
            if (it.isFromClient()) {
                var typed = it.getValue();
                store(() -> model.drafts().save(talk.me(), draftField, typed));
            }
        });
    }

    /** Deletes the stored draft after the text was submitted or saved elsewhere. */
    public final void clearDraft() {
        store(() -> model.drafts().delete(talk.me(), draftField));
    }

    /** Clears the field, unless its writer has typed on since this text was submitted; then the rest stays as a draft. */
    public final void clearSubmitted(String submitted) {
        if (getValue().equals(submitted)) {
            clear();
            clearDraft();
        }
    }

    private void store(Runnable change) {
        ScreenSaves.save(this, change, this::deleteFormer);
    }

    private void deleteFormer() {
        former.ifPresent(it -> model.drafts().delete(talk.me(), it));
        former = Optional.empty();
    }
}
