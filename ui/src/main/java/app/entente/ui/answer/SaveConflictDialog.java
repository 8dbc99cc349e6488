package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.Answer;
import app.entente.pack.Item;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.Buttons;
import app.entente.values.BidiIsolation;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows both versions when another screen of the same person saved first; the person chooses. */
class SaveConflictDialog extends Div {

    SaveConflictDialog(
            Item item,
            Answer there,
            Answer here,
            AnswerMessages answerMessages,
            Runnable takeThere,
            Runnable takeHere) {
        addClassNames("card", "stack", "save-conflict");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-label", text("answer.conflict"));
        var actions = new Div(
                Buttons.secondary(text("answer.conflict.take-there"), takeThere),
                Buttons.secondary(text("answer.conflict.take-here"), takeHere));
        actions.addClassName("row");
        add(new H2(text("answer.conflict")), new Paragraph(text("answer.conflict.words")));
        add(versions(description(item, there, answerMessages), description(item, here, answerMessages)), actions);
    }

    private static DescriptionList versions(String there, String here) {
        var both = new DescriptionList();
        both.add(new Div(term("answer.conflict.there"), new DescriptionList.Description(there)));
        both.add(new Div(term("answer.conflict.here"), new DescriptionList.Description(here)));
        both.addClassName("fact-list");
        return both;
    }

    private static DescriptionList.Term term(String key) {
        return new DescriptionList.Term(text(key));
    }

    private static String description(Item item, Answer answer, AnswerMessages answerMessages) {
        var share = answer.share().map(it -> text("answer.share", it)).stream();
        return Stream.of(
                        Stream.of(answerMessages.format(item, answer.response())),
                        share,
                        Stream.of(answer.ownWords(), answer.note()))
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .map(BidiIsolation::isolate)
                .collect(Collectors.joining(" · "));
    }
}
