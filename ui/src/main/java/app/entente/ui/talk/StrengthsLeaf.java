package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Strength;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the two share, to begin with; without any, a word about what is good between them. */
record StrengthsLeaf(Conversation talk, Comparison comparison) {

    Leaf leaf() {
        var leaf = new Leaf(text("talk.strengths")).below(text("talk.strengths.below"));
        leaf.put(comparison.strengths().isEmpty() ? new Paragraph(text("talk.strengths.none")) : list());
        return leaf;
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("strengths");
        comparison.strengths().forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Strength strength) {
        var both = Drawing.of("brand");
        both.addClassName("both");
        return new ListItem(both, new Span(sentence(strength)));
    }

    /** Written for it, and never the question's own text. */
    private String sentence(Strength strength) {
        var item = strength.item();
        return talk.words()
                .strength(item.item(), item.mine().value())
                .orElseGet(() -> text("talk.strength", strength.kind()));
    }
}
