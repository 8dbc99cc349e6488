package app.entente.ui.answerfield;

import app.entente.pack.LabelSet;
import app.entente.questionnaire.AnswerLabels;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Value;
import app.entente.values.Wish;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks who does a shared job, and what one wishes about one's own part. The wish may be left out. */
public final class DivisionField implements ValueField {

    private final RadioGroupField<Integer> part;
    private final RadioGroupField<Wish> wish;
    private final Div whole;

    public DivisionField(String partner, AnswerLabels answerLabels) {
        var doers = answerLabels.options(LabelSet.DIVISION, partner);
        var parts = IntStream.rangeClosed(-Value.WorkShare.MOST, Value.WorkShare.MOST)
                .mapToObj(it -> new RadioOption<>(it, doers.get(it + Value.WorkShare.MOST)))
                .toList();
        part = new RadioGroupField<>(answerLabels.question(LabelSet.DIVISION, partner), OptionLayout.LINE, parts);
        var wishes = Arrays.stream(Wish.values())
                .map(it -> new RadioOption<>(it, answerLabels.option(LabelSet.DIVISION_WISH, it)))
                .toList();
        wish = new RadioGroupField<>(
                answerLabels.question(LabelSet.DIVISION_WISH, partner), OptionLayout.SEGMENTS, wishes);
        whole = new Div(part, wish);
        whole.addClassName("stack-l");
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Optional<Value> value() {
        return part.selected().map(it -> new Value.WorkShare(it, wish.selected()));
    }

    @Override
    public void show(Optional<Value> value) {
        var share = value.map(it -> it instanceof Value.WorkShare known ? known : null);
        part.show(share.map(Value.WorkShare::part));
        wish.show(share.flatMap(Value.WorkShare::wish));
    }

    @Override
    public boolean complete() {
        return value().isPresent() && wish.selected().isPresent();
    }

    @Override
    public void onChoice(Runnable chosen) {
        part.onChoice(chosen);
        wish.onChoice(chosen);
    }
}
