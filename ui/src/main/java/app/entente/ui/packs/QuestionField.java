package app.entente.ui.packs;

import static app.entente.ui.kit.Texts.text;

import app.entente.questionnaire.OwnForm;
import app.entente.session.OwnQuestion;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.kit.Written;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;

/** One question of one's own: its words, and how it is answered. Without words there is none. */
class QuestionField extends Div {

    private final TextField words;
    private final ScaleField<OwnForm> form;

    QuestionField(int number, Runnable changed) {
        words = Written.line(text("packs.question", number), OwnQuestion.LONGEST);
        words.setHelperText(text("packs.question.help"));
        form = new ScaleField<>(
                text("packs.question.form"),
                Look.CHOICES,
                Arrays.stream(OwnForm.values()).map(QuestionField::option).toList());
        form.show(Optional.of(OwnForm.WORDS));
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                changed.run();
            }
        });
        form.onChoice(changed);
        addClassNames("card", "stack-s");
        add(words, form);
    }

    private static Option<OwnForm> option(OwnForm form) {
        return new Option<>(form, text("packs.form", form), text("packs.form-help", form));
    }

    void show(OwnQuestion question) {
        words.setValue(question.text());
        form.show(Optional.of(question.form()));
    }

    Optional<OwnQuestion> question() {
        return words.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new OwnQuestion(form.chosen().orElse(OwnForm.WORDS), words.getValue()));
    }
}
