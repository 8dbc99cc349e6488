package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Comparison;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What the two expected of each other: first what neither could know; without a guess there is no such part. */
record KnowingEachOther(Reader reader, Comparison comparison) {

    Optional<Leaf> leaf() {
        var guessed = comparison.guessed();
        if (guessed.isEmpty()) {
            return Optional.empty();
        }
        var leaf = new Leaf().title(text("comparison.knowing")).below(text("comparison.knowing.below"));
        leaf.setId("knowing");
        var sheet = new Div();
        sheet.addClassName("sheet");
        guessed.forEach(it -> sheet.add(row(it)));
        leaf.put(sheet);
        return Optional.of(leaf);
    }

    private Div row(Compared compared) {
        var row = new Div(new H3(reader.asked(compared.item())));
        row.addClassName("erow");
        row.add(new TwoViews(reader, compared));
        for (var said : new GuessWords(reader).of(compared)) {
            var verdict = new Paragraph(said);
            verdict.addClassName("verdict");
            row.add(verdict);
        }
        return row;
    }
}
