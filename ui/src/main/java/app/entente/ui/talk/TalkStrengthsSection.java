package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Strength;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.SvgImage;
import app.entente.ui.talkframe.TalkContext;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The first step's list of shared strengths, or a sentence of introduction where there are none. */
record TalkStrengthsSection(TalkContext talk, Comparison comparison) {

    PageSection section() {
        var section = new PageSection(text("talk.strengths")).description(text("talk.strengths.below"));
        section.addContent(comparison.strengths().isEmpty() ? new Paragraph(text("talk.strengths.none")) : list());
        return section;
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("strength-list");
        comparison.strengths().forEach(it -> list.add(strengthItem(it)));
        return list;
    }

    private ListItem strengthItem(Strength strength) {
        var both = SvgImage.of("brand");
        both.addClassName("both-shapes");
        return new ListItem(both, new Span(sentence(strength)));
    }

    /** Written for it, and never the question's own text. */
    private String sentence(Strength strength) {
        var item = strength.item();
        return talk.texts()
                .strength(item.item(), item.mine().value())
                .orElseGet(() -> text("talk.strength", strength.kind()));
    }
}
