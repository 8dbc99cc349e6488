package app.entente.ui.comparison;

import app.entente.comparison.Compared;
import app.entente.comparison.Comparison;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;

/** What the two expected of each other: first what neither could know; without a guess there is no such part. */
record KnowingEachOther(Reader reader, Comparison comparison) {

    Optional<Leaf> leaf() {
        return new FurtherPart(
                        "guesses", comparison.guessed().stream().map(this::row).toList())
                .leaf();
    }

    private Div row(Compared compared) {
        var row = new Div(new H3(reader.asked(compared.item())));
        row.addClassName("item-panel");
        row.add(new TwoViews(reader, compared));
        new GuessWords(reader).of(compared).forEach(it -> row.add(new Verdict(it)));
        return row;
    }
}
