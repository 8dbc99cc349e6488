package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Comparison;
import app.entente.comparison.Outcome;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;

/** What both wish for, right after the strengths; without a shared wish there is no such part. */
record Wishes(Reader reader, Comparison comparison) {

    Optional<Leaf> leaf() {
        return new FurtherPart(
                        "wishes", comparison.wishes().stream().map(this::row).toList())
                .leaf();
    }

    private Div row(Compared compared) {
        var row = new Div(new H3(reader.asked(compared.item())), new Verdict(text(key(compared))));
        row.addClassName("erow");
        return row;
    }

    private static String key(Compared compared) {
        return compared.outcome() instanceof Outcome.BothWish ? "comparison.wishes.yes" : "comparison.wishes.more";
    }
}
