package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;

/** How much a theme matters: asked once, with its last question, and never required. */
class Weight extends Div {

    Weight(Walk walk, Texts words, SavedMark saved) {
        var degrees = Arrays.stream(Importance.values())
                .map(it -> new Option<>(it, words.labels().of(it)))
                .toList();
        var field = new ScaleField<>(
                text("answer.importance", words.theme(walk.item().theme())), Look.PARTS, degrees);
        field.show(walk.importance());
        field.onChoice(() -> field.chosen().ifPresent(degree -> {
            walk.weigh(degree);
            saved.saved(text("common.saved"));
        }));
        add(field);
    }
}
