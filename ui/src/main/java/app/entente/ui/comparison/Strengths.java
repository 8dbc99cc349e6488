package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Strength;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the two share, before anything else; without any, how much both have shown, and no apology. */
record Strengths(Reader reader, Comparison comparison) {

    private static final int AT_ONCE = 7;

    Leaf leaf() {
        var leaf = new Leaf().title(text("comparison.strengths")).below(text("comparison.strengths.below"));
        leaf.setId("strengths");
        var strengths = comparison.strengths();
        if (strengths.isEmpty()) {
            leaf.put(none());
            return leaf;
        }
        leaf.put(list(strengths.subList(0, Math.min(AT_ONCE, strengths.size()))));
        if (strengths.size() > AT_ONCE) {
            var rest = strengths.subList(AT_ONCE, strengths.size());
            leaf.put(new Fold(text("comparison.strengths.rest", rest.size()), list(rest)));
        }
        return leaf;
    }

    private Paragraph none() {
        return new Paragraph(
                text("comparison.strengths.none", comparison.items().size()));
    }

    private UnorderedList list(List<Strength> strengths) {
        var list = new UnorderedList();
        list.addClassName("strengths");
        strengths.forEach(it -> list.add(strength(it)));
        return list;
    }

    private ListItem strength(Strength strength) {
        var both = Drawing.of("brand");
        both.addClassName("both");
        return new ListItem(both, new Span(new StrengthWords(reader).of(strength)));
    }
}
