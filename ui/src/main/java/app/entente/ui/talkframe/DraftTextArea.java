package app.entente.ui.talkframe;

import app.entente.drafts.DraftField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A text area whose draft is stored while its writer types, and deleted once submitted. */
public final class DraftTextArea extends TextArea {

    private static final int SAVE_DELAY_MILLIS = 800; // after the last key

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient DraftField draftField;

    public DraftTextArea(TalkContext talk, TalkModel model, Object... belongsTo) {
        this.talk = talk;
        this.model = model;
        draftField = DraftField.of(
                talk.opened().round().value(), DraftField.of(belongsTo).name());
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(SAVE_DELAY_MILLIS);
        model.drafts().find(talk.me(), draftField).ifPresent(this::setValue);
        addValueChangeListener(it -> {
            if (it.isFromClient()) {
                model.drafts().save(talk.me(), draftField, it.getValue());
            }
        });
    }

    /** Deletes the stored draft after the text was submitted or saved elsewhere. */
    public final void clearDraft() {
        model.drafts().delete(talk.me(), draftField);
    }
}
