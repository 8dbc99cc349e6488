package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Agreement;
import app.entente.discussion.AgreementChanged;
import app.entente.discussion.Terms;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import app.entente.ui.kit.Notices;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One agreement: its words, who has confirmed exactly these, and what one may do with it. */
class AgreementCard extends Article {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final Span standing = new Span();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph about = Leaf.soft("");
    private final Paragraph facts = Leaf.soft("");
    private final Signs signs;
    private final Div actions;
    private final SayYes confirm;
    private final AgreementEditor editor;
    private final PastWordings past;
    private transient Agreement agreement;

    AgreementCard(Conversation talk, TalkDesk desk, Agreement agreement) {
        this.talk = talk;
        this.desk = desk;
        this.agreement = agreement;
        signs = new Signs(talk);
        past = new PastWordings(talk);
        editor = new AgreementEditor(talk, this::reword, this::leave);
        editor.setVisible(false);
        confirm = new SayYes(talk, desk, this::confirm);
        actions = new Div(
                confirm,
                Buttons.secondary(text("talk.agreement.change"), this::edit),
                Buttons.plain(text("talk.agreement.withdraw"), this::withdraw));
        actions.addClassName("row");
        standing.addClassName("badge");
        sentence.addClassName("agreement-text");
        addClassNames("card", "stack", "agreement");
        add(standing, sentence, about, facts, signs, actions, editor, past);
    }

    boolean inUse() {
        return editor.isVisible();
    }

    /** An editor that is open stays as it is, with what is typed in it. */
    void show(Agreement now) {
        if (inUse() && now.wording() != agreement.wording()) {
            editor.say(text("talk.agreement.meanwhile", talk.partner()));
        }
        agreement = now;
        var gone = now.withdrawnBy();
        standing.setText(gone.map(it -> talk.said("talk.withdrawn", it))
                .orElseGet(() -> text(now.stands() ? "talk.agreement.stands" : "talk.agreement.draft")));
        sentence.setText(now.terms().sentence());
        about.setText(text("talk.agreement.about", talk.title(now.topic())));
        facts.setText(text(
                "talk.agreement.facts",
                owners(now.terms()),
                Moments.inWords(now.terms().review())));
        signs.show(now.confirmed());
        confirm.setVisible(!now.confirmed().contains(talk.me().seat()));
        signs.setVisible(gone.isEmpty());
        actions.setVisible(gone.isEmpty() && !inUse());
        past.show(desk.agreements().history(talk.opened(), now.id()));
    }

    private String owners(Terms terms) {
        return terms.owners().size() > 1
                ? text("talk.both-of-you")
                : talk.mine(terms.owners().iterator().next()) ? text("talk.yourself") : talk.partner();
    }

    private void confirm() {
        try {
            show(desk.agreements().confirm(talk.opened(), agreement.id(), agreement.wording()));
        } catch (AgreementChanged _) {
            Notices.say(text("talk.agreement.read-again"));
            refresh();
        }
    }

    private void edit() {
        editor.begin(agreement.terms());
        editor.setVisible(true);
        actions.setVisible(false);
        editor.focus();
    }

    private void reword(Terms terms) {
        try {
            var now = desk.agreements().reword(talk.opened(), agreement.id(), agreement.wording(), terms);
            editor.setVisible(false);
            show(now);
        } catch (AgreementChanged _) {
            refresh();
        }
    }

    private void withdraw() {
        show(desk.agreements().withdraw(talk.opened(), agreement.id()));
    }

    private void leave() {
        editor.setVisible(false);
        show(agreement);
    }

    private void refresh() {
        desk.agreements().of(talk.opened(), agreement.topic()).stream()
                .filter(it -> it.id().equals(agreement.id()))
                .forEach(this::show);
    }
}
