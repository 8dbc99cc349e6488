package app.entente.ui.answer;

import app.entente.questionnaire.Value;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** One of several ways, none nearer to another. */
final class ChoiceField implements ValueField {

    private final ScaleField<String> choices;

    ChoiceField(String legend, List<Option<String>> options) {
        choices = new ScaleField<>(legend, Look.CHOICES, options);
    }

    @Override
    public Component component() {
        return choices;
    }

    @Override
    public Optional<Value> value() {
        return choices.chosen().map(Value.Chosen::new);
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
