package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.pack.Item;
import app.entente.pack.LabelSet;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Importance;
import app.entente.values.SaidAloud;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;

/** Asks which expectations of a theme were ever said to the partner; folded away, and gone where nothing matters. */
class SaidAloudFields extends Div {

    private final transient ThemeAnswers answers;
    private final transient AnswerSaving saving;

    SaidAloudFields(
            ThemeAnswers answers,
            QuestionnaireTexts texts,
            SpaceOverview spaceOverview,
            String partner,
            AnswerSaving saving) {
        this.answers = answers;
        this.saving = saving;
        var expectations = answers.expectations();
        addClassName("answer-folds");
        if (!expectations.isEmpty()) {
            var fields = new Div();
            fields.addClassName("stack");
            expectations.forEach(it -> fields.add(field(it, texts.text(it, spaceOverview.partnersName()), texts)));
            add(new Disclosure(text("answer.said-aloud", partner), fields));
        }
    }

    /** Shows the fields for a theme that matters at least a little. */
    void showFor(Importance importance) {
        setVisible(importance != Importance.NOT);
    }

    private RadioGroupField<SaidAloud> field(Item item, String sentence, QuestionnaireTexts texts) {
        var degrees = Arrays.stream(SaidAloud.values())
                .map(it -> new RadioOption<>(it, texts.labels().of(it)))
                .toList();
        var field = new RadioGroupField<>(sentence, OptionLayout.SEGMENTS, degrees);
        field.show(answers.saidAloud(item));
        field.onChoice(() -> field.selected().ifPresent(it -> save(item, it)));
        return field;
    }

    private void save(Item item, SaidAloud said) {
        saving.keep(List.of(LabelSet.SAID_ALOUD, item.id()), () -> answers.setSaidAloud(item, said));
    }
}
