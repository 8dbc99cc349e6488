package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.OwnQuestionForm;
import app.entente.session.OwnQuestion;
import app.entente.ui.kit.AutoSaveFields;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;

/** Edits one own question: its text and its answer form. An empty text means no question. */
class OwnQuestionField extends Div {

    private final TextField words;
    private final RadioGroupField<OwnQuestionForm> form;

    OwnQuestionField(int number, Runnable changed) {
        words = AutoSaveFields.textField(text("packs.question", number), OwnQuestion.MAX_LENGTH);
        words.setHelperText(text("packs.question.help"));
        form = new RadioGroupField<>(
                text("packs.question.form"),
                OptionLayout.LIST,
                Arrays.stream(OwnQuestionForm.values())
                        .map(OwnQuestionField::option)
                        .toList());
        form.show(Optional.of(OwnQuestionForm.WORDS));
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                changed.run();
            }
        });
        form.onChoice(changed);
        addClassNames("card", "stack-s");
        add(words, form);
    }

    private static RadioOption<OwnQuestionForm> option(OwnQuestionForm form) {
        return new RadioOption<>(form, text("packs.form", form), text("packs.form-help", form));
    }

    void show(OwnQuestion question) {
        words.setValue(question.text());
        form.show(Optional.of(question.form()));
    }

    Optional<OwnQuestion> question() {
        return words.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new OwnQuestion(form.selected().orElse(OwnQuestionForm.WORDS), words.getValue()));
    }
}
