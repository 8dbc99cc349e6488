package app.entente.ui.answer;

import app.entente.questionnaire.LabelSet;
import app.entente.questionnaire.Labels;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.WishAnswer;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Optional;

/** Something the two could do: yes, not now, no. */
final class WishField implements ValueField {

    private final ScaleField<WishAnswer> answers;

    WishField(String legend, Labels labels) {
        var options = Arrays.stream(WishAnswer.values())
                .map(it -> new Option<>(it, labels.option(LabelSet.WISH, it)))
                .toList();
        answers = new ScaleField<>(legend, Look.CHOICES, options);
    }

    @Override
    public Component component() {
        return answers;
    }

    @Override
    public Optional<Value> value() {
        return answers.chosen().map(Value.Wished::new);
    }

    @Override
    public void show(Optional<Value> value) {
        answers.show(value.map(it -> it instanceof Value.Wished(var answer) ? answer : null));
    }

    @Override
    public void onChoice(Runnable chosen) {
        answers.onChoice(chosen);
    }
}
