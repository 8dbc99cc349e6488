package app.entente.ui.i18n;

import static app.entente.ui.i18n.Messages.text;

import app.entente.questionnaire.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;

/** Formats an answer as text in the reader's language. */
public final class AnswerMessages {

    private final QuestionnaireTexts texts;

    public AnswerMessages(QuestionnaireTexts texts) {
        this.texts = texts;
    }

    public String format(Item item, Response response) {
        return switch (response) {
            case Response.Given(Value value) -> format(item, value);
            case NonAnswer none -> text("shell.non-answer", none);
        };
    }

    public String format(Item item, Value value) {
        return switch (value) {
            case Value.Grade grade -> texts.labels().of(grade);
            case Value.Level(var limitLevel) -> texts.labels().of(limitLevel);
            case Value.Exchange exchange -> format(exchange);
            case Value.Chosen(var option) -> texts.option(item, option);
            case Value.Words(var text) -> text;
        };
    }

    private String format(Value.Exchange exchange) {
        var answerLabels = texts.labels();
        var given =
                text("shell.exchange", answerLabels.amount(exchange.give()), answerLabels.amount(exchange.receive()));
        return exchange.wish()
                .map(it -> text("shell.exchange.wish", given, answerLabels.of(it)))
                .orElse(given);
    }
}
