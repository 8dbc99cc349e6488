package app.entente.ui.answerfield;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.LabelSet;
import app.entente.questionnaire.AnswerLabels;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Value;
import app.entente.values.WishAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;

/** Something the two could do: yes, not now, no. */
public final class WishField implements ValueField {

    private final RadioGroupField<WishAnswer> answers;
    private final Div whole;

    public WishField(String legend, AnswerLabels answerLabels) {
        var options = Arrays.stream(WishAnswer.values())
                .map(it -> new RadioOption<>(it, answerLabels.option(LabelSet.WISH, it)))
                .toList();
        answers = new RadioGroupField<>(legend, OptionLayout.LIST, options);
        whole = new Div(answers, PageSection.secondaryText(text("answer.wish.about")));
        whole.addClassName("stack-s");
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Optional<Value> value() {
        return answers.selected().map(Value.Wished::new);
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
