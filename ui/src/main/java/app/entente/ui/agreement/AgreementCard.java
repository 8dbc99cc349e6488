package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.agreement.AgreementTerms;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.ConfirmationStatusPair;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One agreement: its text, who has confirmed exactly this text, and the actions open to the reader. */
class AgreementCard extends Article {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final Span status = new Span();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph about = PageSection.secondaryText("");
    private final Paragraph facts = PageSection.secondaryText("");
    private final ConfirmationStatusPair confirmationStatusPair;
    private final Div actions;
    private final ConfirmButton confirm;
    private final AgreementEditor editor;
    private final AgreementHistory history;
    private transient Agreement agreement;

    AgreementCard(TalkContext talk, TalkModel model, Agreement agreement) {
        this.talk = talk;
        this.model = model;
        this.agreement = agreement;
        confirmationStatusPair = new ConfirmationStatusPair(talk);
        history = new AgreementHistory(talk);
        editor = new AgreementEditor(talk, this::reword, text("common.cancel"), this::cancelEdit);
        editor.setVisible(false);
        confirm = new ConfirmButton(talk, model, this::confirm);
        actions = new Div(
                confirm,
                Buttons.secondary(text("talk.agreement.change"), this::edit),
                Buttons.plain(text("talk.agreement.withdraw"), this::withdraw));
        actions.addClassName("row");
        status.addClassName("badge");
        sentence.addClassName("agreement-text");
        addClassNames("card", "stack", "agreement");
        add(status, sentence, about, facts, confirmationStatusPair, actions, editor, history);
    }

    /** Moves the focus here, where the button that had it is gone. */
    final void focus() {
        HeadingFocus.stayAt(this);
    }

    boolean isEditing() {
        return editor.isVisible();
    }

    /** Leaves an open editor as it is, with the text typed in it. */
    void show(Agreement now) {
        if (isEditing() && now.wording() != agreement.wording()) {
            editor.showNotice(text("talk.agreement.meanwhile", talk.partnerName()));
        }
        agreement = now;
        var gone = now.withdrawnBy();
        status.setText(gone.map(it -> talk.textFor("talk.withdrawn", it))
                .orElseGet(() -> text(now.stands() ? "talk.agreement.stands" : "talk.agreement.draft")));
        sentence.setText(now.terms().sentence());
        about.setText(text("talk.agreement.about", talk.themeName(now.topic())));
        facts.setText(text(
                "talk.agreement.facts",
                ownerNames(now.terms()),
                LocalizedDates.format(now.terms().review())));
        confirmationStatusPair.show(now.confirmed());
        confirm.setVisible(!now.confirmed().contains(talk.me().seat()));
        confirmationStatusPair.setVisible(gone.isEmpty());
        actions.setVisible(gone.isEmpty() && !isEditing());
        history.show(model.agreements().history(talk.opened(), now.id()));
    }

    private String ownerNames(AgreementTerms agreementTerms) {
        return agreementTerms.owners().size() > 1
                ? text("talk.both-of-you")
                : talk.isMine(agreementTerms.owners().iterator().next()) ? text("talk.yourself") : talk.partnerName();
    }

    private void confirm() {
        try {
            show(model.agreements().confirm(talk.opened(), agreement.id(), agreement.wording()));
            focus();
        } catch (AgreementChanged _) {
            StatusMessages.announce(text("talk.agreement.read-again"));
            refresh();
        }
    }

    private void edit() {
        editor.edit(agreement.terms());
        editor.setVisible(true);
        actions.setVisible(false);
        editor.focus();
    }

    private void reword(AgreementTerms agreementTerms) {
        var seen = agreement.wording();
        try {
            ScreenSaves.save(
                    this,
                    () -> model.agreements().reword(talk.opened(), agreement.id(), seen, agreementTerms),
                    this::onReworded);
        } catch (AgreementChanged _) {
            refresh();
        }
    }

    private void onReworded() {
        editor.setVisible(false);
        refresh();
        focus();
    }

    private void withdraw() {
        show(model.agreements().withdraw(talk.opened(), agreement.id()));
        focus();
    }

    private void cancelEdit() {
        editor.setVisible(false);
        show(agreement);
        focus();
    }

    private void refresh() {
        model.agreements().find(talk.opened(), agreement.topic()).stream()
                .filter(it -> it.id().equals(agreement.id()))
                .forEach(this::show);
    }
}
