package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.Answer;
import app.entente.answer.PartnerGuess;
import app.entente.ui.answerfield.ValueField;
import app.entente.ui.kit.AutoSaveFields;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** The form of one question. Each change is sent as a complete draft at once. */
class QuestionForm extends Div {

    private final ValueField value;
    private final RadioGroupField<NonAnswer> nonAnswer;
    private final Disclosure nonAnswers;
    private final ValueField guess;
    private final TextField ownWords = AutoSaveFields.textField(text("answer.own-words"), Answer.MAX_OWN_WORDS);
    private final Disclosure onlyIf = new Disclosure(text("answer.own-words"), ownWords);
    private final TextArea note = AutoSaveFields.textArea(text("answer.note"), Answer.MAX_NOTE);
    private final ShareLevelField share;
    private final transient Consumer<Answer> onChange;
    private Optional<SaidAloud> saidAloud = Optional.empty();

    QuestionForm(QuestionModel questionModel, Consumer<Answer> changed) {
        this.onChange = changed;
        addClassName("question-form");
        value = questionModel.valueField();
        nonAnswer = questionModel.nonAnswerField();
        nonAnswers = new Disclosure(text("answer.non-answer"), nonAnswer);
        guess = questionModel.guessField();
        share = new ShareLevelField(questionModel, this::notifyChanged);
        var heading = heading(questionModel);
        heading.add(share.badge());
        add(heading, value.component());
        add(folds(questionModel));
        addListeners();
    }

    private static Div heading(QuestionModel questionModel) {
        var sentence = new H1(questionModel.questionText());
        sentence.addClassName("question");
        var heading = new Div(sentence);
        if (!questionModel.help().isBlank()) {
            heading.add(PageSection.secondaryText(questionModel.help()));
        }
        heading.addClassName("stack-s");
        return heading;
    }

    /** Returns the fields that are folded away until they are wanted. */
    private Div folds(QuestionModel questionModel) {
        note.setHelperText(text("answer.note.help"));
        ownWords.setLabel("");
        ownWords.setAriaLabel(text("answer.own-words"));
        ownWords.setHelperText(text("answer.own-words.help"));
        var folds = new Div();
        if (questionModel.isLimit()) {
            folds.add(onlyIf);
        }
        folds.add(share, nonAnswers);
        if (questionModel.item().form().admitsGuess()) {
            folds.add(new Disclosure(
                    text("answer.guess", questionModel.partnerName()),
                    guess.component(),
                    PageSection.secondaryText(text("answer.guess.help"))));
        }
        folds.add(new Disclosure(text("answer.note.open"), note));
        folds.addClassName("answer-folds");
        return folds;
    }

    /** Keeps a value and a reason for giving none mutually exclusive. */
    private void addListeners() {
        value.onChoice(() -> {
            nonAnswer.show(Optional.empty());
            notifyChanged();
        });
        nonAnswer.onChoice(() -> {
            value.show(Optional.empty());
            notifyChanged();
        });
        guess.onChoice(this::notifyChanged);
        ownWords.addValueChangeListener(it -> notifyChanged(it.isFromClient()));
        note.addValueChangeListener(it -> notifyChanged(it.isFromClient()));
    }

    private void notifyChanged(boolean byPerson) {
        if (byPerson) {
            notifyChanged();
        }
    }

    private void notifyChanged() {
        draft().ifPresent(onChange);
    }

    /**
     * Returns the current draft, or nothing while the answer is incomplete; a note alone belongs to a skipped question.
     */
    Optional<Answer> draft() {
        return response()
                .map(it -> new Answer(
                        it,
                        share.level(),
                        saidAloud,
                        guess.value().map(PartnerGuess::new),
                        ownWords.getValue(),
                        note.getValue()));
    }

    private Optional<Response> response() {
        var given = value.value().<Response>map(Response.Given::new);
        return given.or(nonAnswer::selected)
                .or(() -> hasAnyInput() ? Optional.of(NonAnswer.SKIPPED) : Optional.empty());
    }

    private boolean hasAnyInput() {
        return value.clearedByUser()
                || !note.isEmpty()
                || !ownWords.isEmpty()
                || share.chosenByUser()
                || guess.value().isPresent();
    }

    boolean isAnswered() {
        return value.value().isPresent() || nonAnswer.selected().isPresent();
    }

    /** Returns whether every part of the question is answered. */
    boolean isComplete() {
        return value.complete();
    }

    void show(Optional<Answer> kept) {
        var response = kept.map(Answer::response);
        value.show(response.map(it -> it instanceof Response.Given(var given) ? given : null));
        nonAnswer.show(response.map(it -> it instanceof NonAnswer known && known != NonAnswer.SKIPPED ? known : null));
        nonAnswers.setOpen(nonAnswer.selected().isPresent());
        saidAloud = kept.flatMap(Answer::saidAloud);
        guess.show(kept.flatMap(Answer::guess).map(PartnerGuess::value));
        ownWords.setValue(kept.map(Answer::ownWords).orElse(""));
        onlyIf.setOpen(!ownWords.isEmpty());
        note.setValue(kept.map(Answer::note).orElse(""));
        kept.ifPresentOrElse(it -> share.show(it.share()), share::showDefault);
    }
}
