package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.NonAnswer;
import app.entente.couple.Pair;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import java.util.Arrays;
import java.util.List;

/** One item in the words of the person who is asked, and the fields it is answered with. */
record Question(Item item, Texts words, Pair pair) {

    String sentence() {
        return words.text(item);
    }

    String help() {
        return words.help(item);
    }

    String theme() {
        return words.theme(item.theme());
    }

    String partner() {
        return pair.partners().orElseGet(() -> text("answer.your-partner"));
    }

    boolean expectation() {
        return item.subject() == Lens.EXPECTATIONS && !(item.form() instanceof Form.Words);
    }

    /** From the two, not from a pack. */
    boolean own() {
        return item.own().isPresent();
    }

    boolean limit() {
        return item.form() instanceof Form.Limit;
    }

    ValueField field() {
        return switch (item.form()) {
            case Form.Agree _ -> agree(expectation() ? "answer.expectation" : "answer.statement");
            case Form.Limit _ -> new LimitField(say("answer.limit"), words.labels());
            case Form.Words _ -> new WordsField(text("answer.free-text"));
            case Form.GiveReceive _ -> new ExchangeField(partner(), words.labels());
            case Form.Choice(var options) ->
                new ChoiceField(
                        say("answer.choice"),
                        options.stream()
                                .map(it -> new Option<>(it, words.option(item, it)))
                                .toList());
        };
    }

    ValueField guess() {
        return agree("answer.guess.legend");
    }

    ScaleField<NonAnswer> nonAnswers() {
        var ways = List.of(NonAnswer.UNSURE, NonAnswer.DOES_NOT_APPLY, NonAnswer.PREFER_NOT_TO_SAY);
        return new ScaleField<>(
                text("answer.non-answer"),
                Look.CHIPS,
                ways.stream()
                        .map(it -> new Option<>(it, text("shell.non-answer", it)))
                        .toList());
    }

    ScaleField<SaidAloud> saidAloud() {
        var degrees = Arrays.stream(SaidAloud.values())
                .map(it -> new Option<>(it, words.labels().of(it)))
                .toList();
        return new ScaleField<>(say("answer.said-aloud"), Look.PARTS, degrees);
    }

    private ValueField agree(String legend) {
        return new AgreeField(say(legend), words.labels());
    }

    private String say(String key) {
        return text(key, partner());
    }
}
