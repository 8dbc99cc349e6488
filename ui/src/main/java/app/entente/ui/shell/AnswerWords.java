package app.entente.ui.shell;

import app.entente.questionnaire.LabelSet;
import static app.entente.ui.kit.Texts.text;

import app.entente.answering.NonAnswer;
import app.entente.answering.Response;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Texts;
import app.entente.questionnaire.Value;

/** How an answer reads in words, wherever its owner meets it again. */
public final class AnswerWords {

    private final Texts words;

    public AnswerWords(Texts words) {
        this.words = words;
    }

    public String of(Item item, Response response) {
        return switch (response) {
            case Response.Given(Value value) -> of(item, value);
            case NonAnswer none -> text("shell.non-answer", none);
        };
    }

    public String of(Item item, Value value) {
        return switch (value) {
            case Value.Grade grade -> words.labels().grade(item.form(), grade);
            case Value.Level(var limit) -> words.labels().limit(item.form(), limit);
            case Value.WorkShare share -> of(share);
            case Value.Wished(var answer) -> words.labels().option(LabelSet.WISH, answer);
            case Value.Exchange exchange -> of(exchange);
            case Value.Chosen(var option) -> words.option(item, option);
            case Value.Words(var text) -> text;
        };
    }

    private String of(Value.WorkShare share) {
        var does = words.labels().options(LabelSet.DIVISION, words.partner()).get(share.part() + Value.WorkShare.MOST);
        return share.wish()
                .map(it -> text("shell.share.wish", does, words.labels().option(LabelSet.DIVISION_WISH, it)))
                .orElse(does);
    }

    private String of(Value.Exchange exchange) {
        var labels = words.labels();
        var given = text("shell.exchange", labels.amount(exchange.give()), labels.amount(exchange.receive()));
        return exchange.wish()
                .map(it -> text("shell.exchange.wish", given, labels.option(LabelSet.SUPPORT_WISH, it)))
                .orElse(given);
    }
}
