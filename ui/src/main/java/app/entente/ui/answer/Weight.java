package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** How much a theme matters: asked once, with its last question, and never required. */
class Weight extends Div {

    Weight(Walk walk, Texts words, BiConsumer<Object, Runnable> keep) {
        var theme = walk.item().theme();
        var degrees = Arrays.stream(Importance.values())
                .map(it -> new Option<>(it, words.labels().of(it)))
                .toList();
        var field = new ScaleField<>(text("answer.importance", words.theme(theme)), Look.PARTS, degrees);
        field.show(walk.importance());
        field.onChoice(() -> field.chosen().ifPresent(it -> keep.accept(theme, () -> walk.weigh(theme, it))));
        add(field);
    }
}
