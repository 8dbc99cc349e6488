package app.entente.ui.answerfield;

import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Value;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** A choice among options without an order. */
public final class ChoiceField implements ValueField {

    private final RadioGroupField<String> choices;

    public ChoiceField(String legend, List<RadioOption<String>> options) {
        choices = new RadioGroupField<>(legend, OptionLayout.LIST, options);
    }

    @Override
    public Component component() {
        return choices;
    }

    @Override
    public Optional<Value> value() {
        return choices.selected().map(Value.Chosen::new);
    }

    @Override
    public void show(Optional<Value> value) {
        choices.show(value.map(it -> it instanceof Value.Chosen(var option) ? option : null));
    }

    @Override
    public void onChoice(Runnable chosen) {
        choices.onChoice(chosen);
    }
}
