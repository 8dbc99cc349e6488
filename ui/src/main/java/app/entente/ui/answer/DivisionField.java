package app.entente.ui.answer;

import app.entente.questionnaire.LabelSet;
import app.entente.questionnaire.Labels;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who does a shared job, and what one wishes about one's own part. The wish may be left out. */
final class DivisionField implements ValueField {

    private final ScaleField<Integer> part;
    private final ScaleField<Wish> wish;
    private final Div whole;

    DivisionField(String partner, Labels labels) {
        var doers = labels.options(LabelSet.DIVISION, partner);
        var parts = IntStream.rangeClosed(-Value.WorkShare.MOST, Value.WorkShare.MOST)
                .mapToObj(it -> new Option<>(it, doers.get(it + Value.WorkShare.MOST)))
                .toList();
        part = new ScaleField<>(labels.question(LabelSet.DIVISION, partner), Look.THREAD, parts);
        var wishes = Arrays.stream(Wish.values())
                .map(it -> new Option<>(it, labels.option(LabelSet.DIVISION_WISH, it)))
                .toList();
        wish = new ScaleField<>(labels.question(LabelSet.DIVISION_WISH, partner), Look.PARTS, wishes);
        whole = new Div(part, wish);
        whole.addClassName("stack-l");
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Optional<Value> value() {
        return part.chosen().map(it -> new Value.WorkShare(it, wish.chosen()));
    }

    @Override
    public void show(Optional<Value> value) {
        var share = value.map(it -> it instanceof Value.WorkShare known ? known : null);
        part.show(share.map(Value.WorkShare::part));
        wish.show(share.flatMap(Value.WorkShare::wish));
    }

    @Override
    public void onChoice(Runnable chosen) {
        part.onChoice(chosen);
        wish.onChoice(chosen);
    }
}
