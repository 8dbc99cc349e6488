package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

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

/** A support item: how much one gives, how much one receives, and how much one wishes. The wish is optional. */
final class ExchangeField implements ValueField {

    private final RadioGroupField<Integer> give;
    private final RadioGroupField<Integer> receive;
    private final RadioGroupField<Wish> wish;
    private final Div content;

    ExchangeField(String partner, AnswerLabels answerLabels) {
        give = amountField(text("answer.give", partner), answerLabels);
        receive = amountField(text("answer.receive", partner), answerLabels);
        var wishes = Arrays.stream(Wish.values())
                .map(it -> new RadioOption<>(it, answerLabels.of(it)))
                .toList();
        wish = new RadioGroupField<>(text("answer.wish"), OptionLayout.SEGMENTS, wishes);
        content = new Div(give, receive, wish);
        content.addClassName("stack-l");
    }

    private static RadioGroupField<Integer> amountField(String legend, AnswerLabels answerLabels) {
        var amounts = IntStream.rangeClosed(0, Value.Exchange.MAX)
                .mapToObj(it -> new RadioOption<>(it, answerLabels.amount(it)))
                .toList();
        return new RadioGroupField<>(legend, OptionLayout.AMOUNTS, amounts);
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Value> value() {
        return give.selected()
                .flatMap(given ->
                        receive.selected().map(received -> new Value.Exchange(given, received, wish.selected())));
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
