package app.entente.ui.i18n;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.Item;
import app.entente.pack.LabelSet;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;
import java.util.Optional;

/** Formats an answer as text in the reader's language. */
public final class AnswerMessages {

    private final QuestionnaireTexts texts;
    private final String partner;

    /** With the partner by name; without one, as the language says it. */
    public AnswerMessages(QuestionnaireTexts texts, Optional<String> partner) {
        this.texts = texts;
        this.partner = partner.orElseGet(texts::partner);
    }

    public String format(Item item, Response response) {
        return switch (response) {
            case Response.Given(Value value) -> format(item, value);
            case NonAnswer none -> text("shell.non-answer", none);
        };
    }

    public String format(Item item, Value value) {
        return switch (value) {
            case Value.Grade grade -> texts.labels().grade(item.form(), grade);
            case Value.Level(var limitLevel) -> texts.labels().limit(item.form(), limitLevel);
            case Value.WorkShare share -> format(share);
            case Value.Wished(var answer) -> texts.labels().option(LabelSet.WISH, answer);
            case Value.Exchange exchange -> format(exchange);
            case Value.Chosen(var option) -> texts.option(item, option);
            case Value.Words(var text) -> text;
        };
    }

    private String format(Value.WorkShare share) {
        var does = texts.labels().options(LabelSet.DIVISION, partner).get(share.part() + Value.WorkShare.MOST);
        return share.wish()
                .map(it -> text("shell.share.wish", does, texts.labels().option(LabelSet.DIVISION_WISH, it)))
                .orElse(does);
    }

    private String format(Value.Exchange exchange) {
        var answerLabels = texts.labels();
        var given =
                text("shell.exchange", answerLabels.amount(exchange.give()), answerLabels.amount(exchange.receive()));
        return exchange.wish()
                .map(it -> text("shell.exchange.wish", given, answerLabels.option(LabelSet.SUPPORT_WISH, it)))
                .orElse(given);
    }
}
