package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

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
        give = measure(text("answer.give", partner), labels);
        receive = measure(text("answer.receive", partner), labels);
        var wishes = Arrays.stream(Wish.values())
                .map(it -> new Option<>(it, labels.of(it)))
                .toList();
        wish = new ScaleField<>(text("answer.wish"), Look.PARTS, wishes);
        whole = new Div(give, receive, wish);
        whole.addClassName("stack-l");
    }

    private static ScaleField<Integer> measure(String legend, Labels labels) {
        var amounts = IntStream.rangeClosed(0, Value.Exchange.MOST)
                .mapToObj(it -> new Option<>(it, labels.amount(it)))
                .toList();
        return new ScaleField<>(legend, Look.MEASURE, amounts);
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
