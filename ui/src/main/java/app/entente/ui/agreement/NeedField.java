package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.LimitId;
import app.entente.agreement.LimitPlan;
import app.entente.joint.UserText;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.ui.kit.AutoSaveFields;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** The need of the partner whose limit it is not: they write it, the limit's owner reads it. */
class NeedField extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient LimitId limit;
    private final boolean mine;
    private final Paragraph read = new Paragraph();
    private final TextArea field;
    private final SaveIndicator saveIndicator = new SaveIndicator(".need-field", text("common.unsaved"));
    private boolean waiting;

    NeedField(TalkContext talk, TalkModel model, LimitId limit) {
        this.talk = talk;
        this.model = model;
        this.limit = limit;
        mine = !talk.isMine(limit.owner());
        field = AutoSaveFields.textArea(text("talk.need.field", talk.partnerName()), UserText.MAX_SENTENCE);
        addClassNames("need-field", "editor", "stack-s");
        if (mine) {
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    save();
                }
            });
            add(field, saveIndicator);
        } else {
            add(read);
        }
    }

    void show(LimitPlan limitPlan) {
        if (waiting) {
            save();
        } else if (mine && field.isEmpty()) {
            field.setValue(limitPlan.need());
        }
        read.setText(
                limitPlan.need().isEmpty()
                        ? text("talk.need.none", talk.partnerName())
                        : text("talk.need", talk.partnerName(), limitPlan.need()));
    }

    /** Saves the text; during a time-out the text waits and is saved when the two continue. */
    private void save() {
        var typed = field.getValue();
        ScreenSaves.save(this, saveIndicator, () -> set(typed), this::showWhetherSaved);
    }

    private void set(String typed) {
        try {
            model.limitPlans().setNeed(talk.opened(), limit, typed);
            waiting = false;
        } catch (TalkRests _) {
            waiting = true;
        }
    }

    private void showWhetherSaved() {
        if (waiting) {
            saveIndicator.unsaved();
        } else {
            saveIndicator.saved(text("talk.saved"));
        }
    }
}
