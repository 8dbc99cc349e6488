package app.entente.ui.answer;

import app.entente.questionnaire.Form;
import static app.entente.ui.kit.Texts.text;

import app.entente.questionnaire.Labels;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Value;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;

/** Three doors: open, ajar, shut. */
final class LimitField implements ValueField {

    private final ScaleField<Limit> doors;
    private final Div whole;

    LimitField(String legend, Form form, Labels labels) {
        var levels = Arrays.stream(Limit.values())
                .map(it -> new Option<>(it, labels.limit(form, it), "", Optional.of(Drawing.of(door(it)))))
                .toList();
        doors = new ScaleField<>(legend, Look.DOORS, levels);
        whole = new Div(doors, Leaf.soft(text("answer.limit.about")));
        whole.addClassName("stack-s");
    }

    private static String door(Limit limit) {
        return switch (limit) {
            case FINE -> "door-open";
            case ASK -> "door-ajar";
            case NOT_OK -> "door-shut";
        };
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Optional<Value> value() {
        return doors.chosen().map(Value.Level::new);
    }

    @Override
    public void show(Optional<Value> value) {
        doors.show(value.map(it -> it instanceof Value.Level(var limit) ? limit : null));
    }

    @Override
    public void onChoice(Runnable chosen) {
        doors.onChoice(chosen);
    }
}
