package app.entente.ui.withdraw;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.door.OpenedItem;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PersonBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One opened answer of the reader, withdrawn by a second press that confirms. */
class WithdrawableAnswer extends ListItem {

    /** In which words and in whose voice an answer is read back. */
    record Presentation(QuestionnaireTexts words, SpaceOverview pair) {}

    private final String sentence;
    private final transient Runnable withdraw;
    private final Div actions = new Div();

    WithdrawableAnswer(OpenedItem item, Presentation presentation, Runnable withdraw) {
        this.withdraw = withdraw;
        sentence = presentation.words().text(item.item(), presentation.pair().partnersName());
        var asked = new Span(sentence);
        asked.addClassName("item-question");
        var said = new AnswerMessages(presentation.words(), presentation.pair().partnersName())
                .format(item.item(), item.mine().value());
        var answer = new PersonBadge(presentation.pair().myColour(), said);
        answer.addClassName("item-answer");
        actions.addClassNames("item-actions", "stack-s");
        add(asked, answer, actions);
        showOffer();
    }

    private void showOffer() {
        var offer = Buttons.plain(text("withdraw.begin"), this::showConfirmation);
        offer.getElement().setAttribute("aria-label", text("withdraw.begin.which", sentence));
        actions.removeAll();
        actions.add(offer);
    }

    private void showConfirmation() {
        var question = new Paragraph(text("withdraw.ask"));
        question.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        var answers = new Div(
                Buttons.danger(text("withdraw.now"), withdraw), Buttons.plain(text("common.cancel"), this::showOffer));
        answers.addClassName("row");
        actions.removeAll();
        actions.add(question, answers);
    }
}
