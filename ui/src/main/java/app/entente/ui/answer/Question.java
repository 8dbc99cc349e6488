package app.entente.ui.answer;

import app.entente.questionnaire.LabelSet;
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
        return words.text(item, pair.partners());
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
            case Form.Expectation _, Form.Statement _ -> grades(asked());
            case Form.Limit _ -> new LimitField(asked(), item.form(), words.labels());
            case Form.Words _ -> new WordsField(text("answer.words"));
            case Form.Support _ -> new ExchangeField(partner(), words.labels());
            case Form.Division _ -> new DivisionField(partner(), words.labels());
            case Form.MutualWish _ -> new WishField(asked(), words.labels());
            case Form.Choice(var options, _) ->
                new ChoiceField(
                        asked(),
                        options.stream()
                                .map(it -> new Option<>(it, words.option(item, it)))
                                .toList());
        };
    }

    ValueField guess() {
        return grades(text("answer.guess.legend", partner()));
    }

    ScaleField<NonAnswer> nonAnswers() {
        var ways = List.of(NonAnswer.UNSURE, NonAnswer.DOES_NOT_APPLY, NonAnswer.PREFER_NOT_TO_SAY);
        return new ScaleField<>(
                text("answer.none"),
                Look.CHIPS,
                ways.stream()
                        .map(it -> new Option<>(it, text("shell.non-answer", it)))
                        .toList());
    }

    ScaleField<SaidAloud> saidAloud() {
        var degrees = Arrays.stream(SaidAloud.values())
                .map(it -> new Option<>(it, words.labels().of(it)))
                .toList();
        return new ScaleField<>(words.labels().question(LabelSet.SAID_ALOUD, partner()), Look.PARTS, degrees);
    }

    private ValueField grades(String legend) {
        return new AgreeField(legend, words.labels().options(LabelSet.of(item.form())));
    }

    /** The question that the answers reply to. */
    private String asked() {
        return words.labels().question(LabelSet.of(item.form()), partner());
    }
}
