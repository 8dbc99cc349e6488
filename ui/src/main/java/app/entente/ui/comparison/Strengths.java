package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Strength;
import app.entente.engine.Certainty;
import app.entente.engine.Evaluation;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the two share, before anything else; without any, how much both have shown, and no apology. */
record Strengths(Reader reader, Comparison comparison) {

    Leaf leaf() {
        var leaf = new Leaf().title(text("comparison.strengths")).below(below());
        leaf.setId("strengths");
        leaf.put(comparison.strengths().isEmpty() ? none() : list());
        return leaf;
    }

    private Paragraph none() {
        return new Paragraph(
                text("comparison.strengths.none", comparison.items().size()));
    }

    /** Counts, and in words how much they let one say. */
    private String below() {
        var tally = comparison.evaluations();
        if (tally.total() == 0) {
            return text("comparison.strengths.below");
        }
        return text(
                "comparison.strengths.of",
                tally.of(Evaluation.SHARED_STRENGTH),
                tally.total(),
                text("comparison.certainty", Certainty.of(tally.total())));
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("strengths");
        comparison.strengths().forEach(it -> list.add(strength(it)));
        return list;
    }

    private ListItem strength(Strength strength) {
        var both = Drawing.of("brand");
        both.addClassName("both");
        return new ListItem(both, new Span(new StrengthWords(reader).of(strength)));
    }
}
