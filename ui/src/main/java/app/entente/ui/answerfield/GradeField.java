package app.entente.ui.answerfield;

import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Value;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A grade in five steps, drawn as in the comparison's charts. */
public final class GradeField implements ValueField {

    private final RadioGroupField<Integer> grades;

    public GradeField(String legend, List<String> labels) {
        var steps = IntStream.rangeClosed(Value.Grade.LOWEST, Value.Grade.HIGHEST)
                .mapToObj(it -> new RadioOption<>(it, labels.get(it - Value.Grade.LOWEST)))
                .toList();
        grades = new RadioGroupField<>(legend, OptionLayout.LINE, steps);
    }

    @Override
    public Component component() {
        return grades;
    }

    @Override
    public Optional<Value> value() {
        return grades.selected().map(Value.Grade::new);
    }

    @Override
    public void show(Optional<Value> value) {
        grades.show(value.map(it -> it instanceof Value.Grade(int step) ? step : null));
    }

    @Override
    public void onChoice(Runnable chosen) {
        grades.onChoice(chosen);
    }
}
