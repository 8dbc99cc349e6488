package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.answerfield.ChoiceField;
import app.entente.ui.answerfield.DivisionField;
import app.entente.ui.answerfield.ExchangeField;
import app.entente.ui.answerfield.FreeTextField;
import app.entente.ui.answerfield.GradeField;
import app.entente.ui.answerfield.LimitField;
import app.entente.ui.answerfield.ValueField;
import app.entente.ui.answerfield.WishField;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.NonAnswer;
import java.util.List;

/**
 * One item in the language of the person asked, and the input fields it needs.
 *
 * @param startsPrivate whether a first answer starts PRIVATE, since this person kept it when it was asked before
 */
record QuestionModel(Item item, QuestionnaireTexts texts, SpaceOverview pair, boolean startsPrivate) {

    String questionText() {
        return texts.text(item, pair.partnersName());
    }

    String help() {
        return texts.help(item, pair.partnersName());
    }

    String themeName() {
        return texts.theme(item.theme());
    }

    String partnerName() {
        return partnerName(pair);
    }

    static String partnerName(SpaceOverview pair) {
        return pair.partnersName().orElseGet(() -> text("answer.your-partner"));
    }

    /**
     * Returns whether a first answer may lead to the next question by itself. Limits, sensitive items, those whose
     * share level is still to be chosen, and what is wished or written are never left without a word.
     */
    boolean mayAdvance() {
        return switch (item.form()) {
            case ItemForm.Expectation _,
                    ItemForm.Choice _,
                    ItemForm.Statement _,
                    ItemForm.Support _,
                    ItemForm.Division _ -> !item.sensitive() && item.share() != DefaultShare.ASK && !isOwnQuestion();
            case ItemForm.Limit _, ItemForm.MutualWish _, ItemForm.Words _ -> false;
        };
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
            case ItemForm.Expectation _, ItemForm.Statement _ ->
                new GradeField(asked(), texts.labels().options(LabelSet.of(item.form())));
            case ItemForm.Limit _ -> new LimitField(asked(), item.form(), texts.labels());
            case ItemForm.Words _ -> new FreeTextField(text("answer.free-text"));
            case ItemForm.Support support -> new ExchangeField(support, partnerName(), texts.labels());
            case ItemForm.Division _ -> new DivisionField(partnerName(), texts.labels());
            case ItemForm.MutualWish _ -> new WishField(asked(), texts.labels());
            case ItemForm.Choice choice ->
                new ChoiceField(
                        asked(),
                        choice.options().stream()
                                .map(it -> new RadioOption<>(it, texts.option(item, it)))
                                .toList());
        };
    }

    /** In the answers of the item itself; where one cannot guess, it is never shown. */
    ValueField guessField() {
        var answers = item.form().admitsGuess() ? LabelSet.of(item.form()) : LabelSet.EXPECTATION;
        return new GradeField(
                text("answer.guess.legend", partnerName()), texts.labels().options(answers));
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

    /** The question that the answers reply to. */
    private String asked() {
        return texts.labels().question(LabelSet.of(item.form()), partnerName());
    }
}
