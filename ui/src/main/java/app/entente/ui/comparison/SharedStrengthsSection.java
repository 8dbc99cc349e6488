package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Strength;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.StrengthMessages;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StaticMarkup;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Shows the shared strengths; without any, states how many answers both have shown. */
record SharedStrengthsSection(ComparisonContext context, Comparison comparison) {

    private static final int AT_ONCE = 7;

    PageSection section() {
        var section =
                new PageSection().title(text("comparison.strengths")).description(text("comparison.strengths.below"));
        section.setId("strengths");
        var strengths = comparison.strengths();
        if (strengths.isEmpty()) {
            section.addContent(emptyMessage());
            return section;
        }
        section.addContent(list(strengths.subList(0, Math.min(AT_ONCE, strengths.size()))));
        if (strengths.size() > AT_ONCE) {
            var rest = strengths.subList(AT_ONCE, strengths.size());
            section.addContent(new Disclosure(text("comparison.strengths.rest", rest.size()), list(rest)));
        }
        return section;
    }

    private Paragraph emptyMessage() {
        return new Paragraph(
                text("comparison.strengths.none", comparison.items().size()));
    }

    private UnorderedList list(List<Strength> strengths) {
        var list = new UnorderedList();
        list.addClassName("strength-list");
        strengths.forEach(it -> list.add(strength(it)));
        return StaticMarkup.of(list);
    }

    private ListItem strength(Strength strength) {
        var both = SvgImage.of("brand");
        both.addClassName("both-shapes");
        return new ListItem(both, new Span(new StrengthMessages(context).message(strength)));
    }
}
