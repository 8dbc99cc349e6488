package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Importance;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** The importance of a theme: asked once, with the theme's last question, and optional. */
class ImportanceField extends Div {

    ImportanceField(QuestionNavigator navigator, QuestionnaireTexts texts, BiConsumer<Object, Runnable> keep) {
        var theme = navigator.currentItem().theme();
        var degrees = Arrays.stream(Importance.values())
                .map(it -> new RadioOption<>(it, texts.labels().of(it)))
                .toList();
        var field =
                new RadioGroupField<>(text("answer.importance", texts.theme(theme)), OptionLayout.SEGMENTS, degrees);
        field.show(navigator.importance());
        field.onChoice(() ->
                field.selected().ifPresent(it -> keep.accept(theme, () -> navigator.setImportance(theme, it))));
        add(field);
    }
}
