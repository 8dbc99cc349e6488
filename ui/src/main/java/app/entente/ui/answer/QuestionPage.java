package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.Draft;
import app.entente.answering.Guess;
import app.entente.answering.NonAnswer;
import app.entente.answering.Response;
import app.entente.questionnaire.SaidAloud;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.kit.Written;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** One question to answer. Each change of its owner goes out as a whole draft, at once. */
class QuestionPage extends Div {

    private static final int OWN_WORDS = 500;
    private static final int NOTE = 2000;

    private final ValueField value;
    private final ScaleField<NonAnswer> none;
    private final ScaleField<SaidAloud> said;
    private final ValueField guess;
    private final TextField ownWords = Written.line(text("answer.own-words"), OWN_WORDS);
    private final TextArea note = Written.lines(text("answer.note"), NOTE);
    private final SharePart share;
    private final transient Consumer<Draft> changed;

    QuestionPage(Question question, Consumer<Draft> changed) {
        this.changed = changed;
        addClassName("ask");
        value = question.field();
        none = question.nonAnswers();
        said = question.saidAloud();
        guess = question.guess();
        share = new SharePart(question, this::tell);
        add(heading(question), value.component(), none);
        fit(question);
        listen();
    }

    private static Div heading(Question question) {
        var sentence = new H1(question.sentence());
        sentence.addClassName("question");
        var heading = new Div(sentence);
        if (!question.help().isBlank()) {
            heading.add(Leaf.soft(question.help()));
        }
        heading.addClassName("stack-s");
        return heading;
    }

    private void fit(Question question) {
        if (question.limit()) {
            ownWords.setHelperText(text("answer.own-words.help"));
            add(ownWords);
        }
        if (question.expectation()) {
            add(said);
        }
        note.setHelperText(text("answer.note.help"));
        var folds = new Div(share);
        if (question.item().form().admitsGuess()) {
            folds.add(new Fold(
                    text("answer.guess", question.partner()), guess.component(), Leaf.soft(text("answer.guess.help"))));
        }
        folds.add(new Fold(text("answer.note.fold"), note));
        add(folds);
    }

    /** A value and a way not to give one exclude each other. */
    private void listen() {
        value.onChoice(() -> {
            none.show(Optional.empty());
            tell();
        });
        none.onChoice(() -> {
            value.show(Optional.empty());
            tell();
        });
        said.onChoice(this::tell);
        guess.onChoice(this::tell);
        ownWords.addValueChangeListener(it -> tell(it.isFromClient()));
        note.addValueChangeListener(it -> tell(it.isFromClient()));
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            tell();
        }
    }

    private void tell() {
        draft().ifPresent(changed);
    }

    /** What stands here; half an answer is none, and words without an answer belong to a question skipped. */
    Optional<Draft> draft() {
        return response()
                .map(it -> new Draft(
                        it,
                        share.level(),
                        said.chosen(),
                        guess.value().map(Guess::new),
                        ownWords.getValue(),
                        note.getValue()));
    }

    private Optional<Response> response() {
        var given = value.value().<Response>map(Response.Given::new);
        return given.or(none::chosen).or(() -> saysSomething() ? Optional.of(NonAnswer.SKIPPED) : Optional.empty());
    }

    private boolean saysSomething() {
        return value.emptied()
                || !note.isEmpty()
                || !ownWords.isEmpty()
                || share.chosen()
                || guess.value().isPresent()
                || said.chosen().isPresent();
    }

    boolean answered() {
        return value.value().isPresent() || none.chosen().isPresent();
    }

    void show(Optional<Draft> kept) {
        var response = kept.map(Draft::response);
        value.show(response.map(it -> it instanceof Response.Given(var given) ? given : null));
        none.show(response.map(it -> it instanceof NonAnswer known && known != NonAnswer.SKIPPED ? known : null));
        said.show(kept.flatMap(Draft::saidAloud));
        guess.show(kept.flatMap(Draft::guess).map(Guess::value));
        ownWords.setValue(kept.map(Draft::ownWords).orElse(""));
        note.setValue(kept.map(Draft::note).orElse(""));
        kept.ifPresentOrElse(it -> share.show(it.share()), share::showDefault);
    }
}
