package app.entente.ui.answerfield;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
import app.entente.pack.WishRule;
import app.entente.questionnaire.AnswerLabels;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
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
public final class ExchangeField implements ValueField {

    private final RadioGroupField<Integer> give;
    private final RadioGroupField<Integer> receive;
    private final RadioGroupField<Wish> wish;
    private final Div content;

    public ExchangeField(ItemForm.Support form, String partner, AnswerLabels answerLabels) {
        give = amountField(LabelSet.GIVE, partner, answerLabels);
        receive = amountField(LabelSet.GET, partner, answerLabels);
        var wishes = Arrays.stream(Wish.values())
                .map(it -> new RadioOption<>(it, answerLabels.option(LabelSet.SUPPORT_WISH, it)))
                .toList();
        wish = new RadioGroupField<>(
                answerLabels.question(LabelSet.SUPPORT_WISH, partner), OptionLayout.SEGMENTS, wishes);
        content = new Div(give, receive, wish);
        if (form.wish() == WishRule.MUTUAL) {
            content.add(PageSection.secondaryText(text("answer.wish.support")));
        }
        content.addClassNames("stack-l", "exchange");
    }

    private static RadioGroupField<Integer> amountField(LabelSet set, String partner, AnswerLabels answerLabels) {
        var amounts = IntStream.rangeClosed(0, Value.Exchange.MAX)
                .mapToObj(it -> new RadioOption<>(it, answerLabels.options(set).get(it)))
                .toList();
        return new RadioGroupField<>(answerLabels.question(set, partner), OptionLayout.AMOUNTS, amounts);
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
    public boolean complete() {
        return value().isPresent() && wish.selected().isPresent();
    }

    @Override
    public void onChoice(Runnable chosen) {
        give.onChoice(chosen);
        receive.onChoice(chosen);
        wish.onChoice(chosen);
    }
}
