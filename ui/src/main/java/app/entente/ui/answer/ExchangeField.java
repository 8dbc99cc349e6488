package app.entente.ui.answer;


import app.entente.questionnaire.LabelSet;
import app.entente.questionnaire.Labels;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** How much one gives and receives, and what one wishes. The wish may be left out. */
final class ExchangeField implements ValueField {

    private final ScaleField<Integer> give;
    private final ScaleField<Integer> receive;
    private final ScaleField<Wish> wish;
    private final Div whole;

    ExchangeField(String partner, Labels labels) {
        give = measure(LabelSet.GIVE, partner, labels);
        receive = measure(LabelSet.GET, partner, labels);
        var wishes = Arrays.stream(Wish.values())
                .map(it -> new Option<>(it, labels.option(LabelSet.SUPPORT_WISH, it)))
                .toList();
        wish = new ScaleField<>(labels.question(LabelSet.SUPPORT_WISH, partner), Look.PARTS, wishes);
        whole = new Div(give, receive, wish);
        whole.addClassName("stack-l");
    }

    private static ScaleField<Integer> measure(LabelSet set, String partner, Labels labels) {
        var amounts = IntStream.rangeClosed(0, Value.Exchange.MOST)
                .mapToObj(it -> new Option<>(it, labels.amount(it)))
                .toList();
        return new ScaleField<>(labels.question(set, partner), Look.MEASURE, amounts);
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Optional<Value> value() {
        return give.chosen()
                .flatMap(given -> receive.chosen().map(received -> new Value.Exchange(given, received, wish.chosen())));
    }

    @Override
    public void show(Optional<Value> value) {
        var exchange = value.map(it -> it instanceof Value.Exchange known ? known : null);
        give.show(exchange.map(Value.Exchange::give));
        receive.show(exchange.map(Value.Exchange::receive));
        wish.show(exchange.flatMap(Value.Exchange::wish));
    }

    @Override
    public void onChoice(Runnable chosen) {
        give.onChoice(chosen);
        receive.onChoice(chosen);
        wish.onChoice(chosen);
    }
}
