package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Importance;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The importance of a theme: asked once, at the theme's end, and optional. */
class ImportanceField extends Div {

    ImportanceField(
            ThemeId theme, Optional<Importance> kept, QuestionnaireTexts texts, Consumer<Importance> onImportance) {
        var degrees = Arrays.stream(Importance.values())
                .map(it -> new RadioOption<>(it, texts.labels().of(it)))
                .toList();
        var field =
                new RadioGroupField<>(text("answer.importance", texts.theme(theme)), OptionLayout.SEGMENTS, degrees);
        field.show(kept);
        field.onChoice(() -> field.selected().ifPresent(onImportance));
        addClassName("importance");
        add(field);
    }
}
