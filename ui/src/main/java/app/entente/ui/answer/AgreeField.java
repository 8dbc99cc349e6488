package app.entente.ui.answer;

import java.util.List;
import app.entente.questionnaire.Value;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.IntStream;

/** Five steps strung on one thread, as the comparison draws them later. */
final class AgreeField implements ValueField {

    private final ScaleField<Integer> thread;

    AgreeField(String legend, List<String> labels) {
        var steps = IntStream.rangeClosed(Value.Grade.LOWEST, Value.Grade.HIGHEST)
                .mapToObj(it -> new Option<>(it, labels.get(it - Value.Grade.LOWEST)))
                .toList();
        thread = new ScaleField<>(legend, Look.THREAD, steps);
    }

    @Override
    public Component component() {
        return thread;
    }

    @Override
    public Optional<Value> value() {
        return thread.chosen().map(Value.Grade::new);
    }

    @Override
    public void show(Optional<Value> value) {
        thread.show(value.map(it -> it instanceof Value.Grade(int step) ? step : null));
    }

    @Override
    public void onChoice(Runnable chosen) {
        thread.onChoice(chosen);
    }
}
