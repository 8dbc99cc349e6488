package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemForm;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.NonAnswer;
import app.entente.values.SaidAloud;
import java.util.Arrays;
import java.util.List;

/** One item in the language of the person asked, and the input fields it needs. */
record QuestionModel(Item item, QuestionnaireTexts texts, SpaceOverview pair) {

    String questionText() {
        return texts.text(item);
    }

    String help() {
        return texts.help(item);
    }

    String themeName() {
        return texts.theme(item.theme());
    }

    String partnerName() {
        return pair.partnersName().orElseGet(() -> text("answer.your-partner"));
    }

    boolean isExpectation() {
        return item.subject() == Lens.EXPECTATIONS && !(item.form() instanceof ItemForm.Words);
    }

    /** Returns whether the item is one of the couple's own questions. */
    boolean isOwnQuestion() {
        return item.own().isPresent();
    }

    boolean isLimit() {
        return item.form() instanceof ItemForm.Limit;
    }

    ValueField valueField() {
        return switch (item.form()) {
            case ItemForm.Agree _ -> gradeField(isExpectation() ? "answer.expectation" : "answer.statement");
            case ItemForm.Limit _ -> new LimitField(textForPartner("answer.limit"), texts.labels());
            case ItemForm.Words _ -> new FreeTextField(text("answer.free-text"));
            case ItemForm.GiveReceive _ -> new ExchangeField(partnerName(), texts.labels());
            case ItemForm.Choice(var options) ->
                new ChoiceField(
                        textForPartner("answer.choice"),
                        options.stream()
                                .map(it -> new RadioOption<>(it, texts.option(item, it)))
                                .toList());
        };
    }

    ValueField guessField() {
        return gradeField("answer.guess.legend");
    }

    RadioGroupField<NonAnswer> nonAnswerField() {
        var ways = List.of(NonAnswer.UNSURE, NonAnswer.DOES_NOT_APPLY, NonAnswer.PREFER_NOT_TO_SAY);
        return new RadioGroupField<>(
                text("answer.non-answer"),
                OptionLayout.CHIPS,
                ways.stream()
                        .map(it -> new RadioOption<>(it, text("shell.non-answer", it)))
                        .toList());
    }

    RadioGroupField<SaidAloud> saidAloudField() {
        var degrees = Arrays.stream(SaidAloud.values())
                .map(it -> new RadioOption<>(it, texts.labels().of(it)))
                .toList();
        return new RadioGroupField<>(textForPartner("answer.said-aloud"), OptionLayout.SEGMENTS, degrees);
    }

    private ValueField gradeField(String legend) {
        return new GradeField(textForPartner(legend), texts.labels());
    }

    private String textForPartner(String key) {
        return text(key, partnerName());
    }
}
