package app.entente.ui.answerfield;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.ItemForm;
import app.entente.questionnaire.AnswerLabels;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.kit.SvgImage;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;

/** A limit with three options, drawn as doors: open, ajar, shut. */
public final class LimitField implements ValueField {

    private final RadioGroupField<LimitLevel> limits;
    private final Div content;

    public LimitField(String legend, ItemForm itemForm, AnswerLabels answerLabels) {
        var levels = Arrays.stream(LimitLevel.values())
                .map(it -> new RadioOption<>(
                        it, answerLabels.limit(itemForm, it), "", Optional.of(SvgImage.of(imageName(it)))))
                .toList();
        limits = new RadioGroupField<>(legend, OptionLayout.LEVELS, levels);
        content = new Div(limits, PageSection.secondaryText(text("answer.limit.about")));
        content.addClassName("stack-s");
    }

    private static String imageName(LimitLevel limitLevel) {
        return switch (limitLevel) {
            case FINE -> "door-open";
            case ASK -> "door-ajar";
            case NOT_OK -> "door-shut";
        };
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Value> value() {
        return limits.selected().map(Value.Level::new);
    }

    @Override
    public void show(Optional<Value> value) {
        limits.show(value.map(it -> it instanceof Value.Level(var limitLevel) ? limitLevel : null));
    }

    @Override
    public void onChoice(Runnable chosen) {
        limits.onChoice(chosen);
    }
}
