package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.List;

/** The top of the comparison page: its purpose and limits, links to its parts, and the mark of each person. */
class ComparisonIntro extends Div {

    /** Links to the strengths, the topics and the sections that stand folded below. */
    ComparisonIntro(ComparisonContext context, LocalDate opened, List<FoldedSection> folded) {
        addClassName("comparison-intro");
        var legend = new Div(context.myBadge(), context.partnersBadge());
        legend.addClassName("legend");
        var over = text("comparison.over", LocalizedDates.format(opened));
        var header = new PageHeader(over, text("comparison.heading"), text("comparison.lead"));
        header.addClassName("wide");
        add(header, jumpLinks(folded), legend);
    }

    private static Nav jumpLinks(List<FoldedSection> folded) {
        var jump = new Nav();
        jump.addClassName("jump-links");
        jump.setAriaLabel(text("comparison.jump"));
        jump.add(jumpLink("strengths", text("comparison.strengths")), jumpLink("topics", text("comparison.topics")));
        folded.forEach(it -> jump.add(jumpLink(it.anchor(), it.title())));
        return jump;
    }

    private static Anchor jumpLink(String part, String name) {
        var link = new Anchor("#" + part, name);
        link.setRouterIgnore(true); // an anchor within the page
        return link;
    }
}
