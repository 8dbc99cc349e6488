package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.agreement.LimitId;
import app.entente.agreement.LimitPlan;
import app.entente.joint.UserText;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.ConfirmationStatusPair;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;

/** Edits the plan that both can live with and both confirm; it opens once both have been heard on the topic. */
class LimitPlanField extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient LimitId limit;
    private final Paragraph words = new Paragraph();
    private final ConfirmationStatusPair statuses;
    private final ConfirmButton confirmButton;
    private final NativeButton editButton;
    private final TextArea field = new TextArea(text("talk.limit-plan.field"));
    private final Paragraph notice = PageSection.secondaryText("");
    private final Div writing;
    private int seenWording;

    LimitPlanField(TalkContext talk, TalkModel model, LimitId limit) {
        this.talk = talk;
        this.model = model;
        this.limit = limit;
        statuses = new ConfirmationStatusPair(talk);
        confirmButton = new ConfirmButton(talk, model, this::confirm);
        editButton = Buttons.secondary(text("talk.limit-plan.begin"), () -> setEditing(true));
        field.setMaxLength(UserText.MAX_SENTENCE);
        notice.getElement().setAttribute("role", "status");
        var acts = new Div(
                Buttons.primary(text("talk.agreement.keep"), this::save),
                Buttons.plain(text("common.not-now"), () -> setEditing(false)));
        acts.addClassName("row");
        writing = new Div(field, acts);
        writing.addClassNames("editor", "stack-s");
        writing.setVisible(false);
        words.addClassName("agreement-text");
        addClassNames("stack-s", "limit-plan-field");
        add(words, statuses, confirmButton, notice, writing, editButton);
    }

    boolean isEditing() {
        return writing.isVisible();
    }

    void show(LimitPlan limitPlan, boolean bothHeard) {
        var way = limitPlan.way();
        if (writing.isVisible() && limitPlan.wording() != seenWording) {
            notice.setText(text("talk.agreement.meanwhile", talk.partnerName()));
        } else {
            notice.setText(bothHeard || way.isPresent() ? "" : text("talk.limit-plan.later"));
        }
        seenWording = limitPlan.wording();
        words.setText(way.map(LimitPlan.PlanProposal::words).orElse(""));
        statuses.setVisible(way.isPresent());
        statuses.show(way.map(LimitPlan.PlanProposal::confirmed).orElse(Set.of()));
        confirmButton.setVisible(
                way.filter(it -> !it.confirmed().contains(talk.me().seat())).isPresent());
        editButton.setText(text(way.isPresent() ? "talk.agreement.change" : "talk.limit-plan.begin"));
        editButton.setVisible(bothHeard && !writing.isVisible());
    }

    private void setEditing(boolean open) {
        writing.setVisible(open);
        editButton.setVisible(!open);
        if (open) {
            field.setValue(words.getText());
            field.focus();
            ScreenSaves.current()
                    .watch(
                            writing,
                            () -> writing.isVisible() && !field.getValue().equals(words.getText()));
        }
    }

    private void save() {
        var proposed = field.getValue();
        if (!proposed.isBlank()) {
            var seen = seenWording;
            ScreenSaves.save(
                    this,
                    () -> model.limitPlans().propose(talk.opened(), limit, seen, proposed),
                    () -> onProposed(proposed));
        }
    }

    private void onProposed(String proposed) {
        if (field.getValue().equals(proposed)) {
            setEditing(false);
        }
        refresh();
    }

    private void confirm() {
        try {
            model.limitPlans().confirm(talk.opened(), limit, seenWording);
        } catch (AgreementChanged _) {
            StatusMessages.announce(text("talk.agreement.read-again"));
        }
        refresh();
    }

    private void refresh() {
        model.limitPlans().find(talk.opened()).stream()
                .filter(it -> it.openedLimit().id().equals(limit))
                .forEach(it -> show(it.plan(), true));
    }
}
