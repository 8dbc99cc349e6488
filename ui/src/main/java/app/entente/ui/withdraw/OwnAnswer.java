package app.entente.ui.withdraw;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Pair;
import app.entente.door.OpenItem;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.shell.AnswerWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One of one's own opened answers. A first press asks, a second one withdraws. */
class OwnAnswer extends ListItem {

    /** In which words and in whose voice an answer is read back. */
    record Look(Texts words, Pair pair) {}

    private final String sentence;
    private final transient Runnable withdraw;
    private final Div ways = new Div();

    OwnAnswer(OpenItem item, Look look, Runnable withdraw) {
        this.withdraw = withdraw;
        sentence = look.words().text(item.item(), look.pair().partners());
        var asked = new Span(sentence);
        asked.addClassName("q");
        var said = new AnswerWords(look.words(), look.pair().partners())
                .of(item.item(), item.mine().value());
        var answer = new VoiceName(look.pair().myVoice(), said);
        answer.addClassName("a");
        ways.addClassNames("ways", "stack-s");
        add(asked, answer, ways);
        offer();
    }

    private void offer() {
        var offer = Buttons.plain(text("withdraw.offer"), this::ask);
        offer.getElement().setAttribute("aria-label", text("withdraw.offer.which", sentence));
        ways.removeAll();
        ways.add(offer);
    }

    private void ask() {
        var question = new Paragraph(text("withdraw.ask"));
        question.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        var answers = new Div(
                Buttons.danger(text("withdraw.now"), withdraw), Buttons.plain(text("common.cancel"), this::offer));
        answers.addClassName("row");
        ways.removeAll();
        ways.add(question, answers);
    }
}
