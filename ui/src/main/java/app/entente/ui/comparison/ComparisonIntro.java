package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The top of the comparison page: its purpose and limits, links to its parts, and the mark of each person. */
class ComparisonIntro extends Div {

    /** Links to the standard parts and to each section in {@code more} that has an id. */
    ComparisonIntro(ComparisonContext context, LocalDate opened, List<PageSection> more) {
        addClassName("comparison-intro");
        var legend = new Div(context.myBadge(), context.partnersBadge());
        legend.addClassName("legend");
        var over = text("comparison.over", LocalizedDates.format(opened));
        var header = new PageHeader(over, text("comparison.heading"), text("comparison.lead"));
        header.addClassName("wide");
        add(header, jumpLinks(more), legend);
    }

    private static Nav jumpLinks(List<PageSection> more) {
        var jump = new Nav();
        jump.addClassName("jump-links");
        jump.setAriaLabel(text("comparison.jump"));
        jump.add(jumpLink("strengths", text("comparison.strengths")), jumpLink("topics", text("comparison.topics")));
        Arrays.stream(ComparisonPart.values()).forEach(it -> jump.add(jumpLink(it.id(), text("comparison.part", it))));
        more.stream()
                .flatMap(it -> it.getId().stream())
                .forEach(it -> jump.add(jumpLink(it, text("comparison." + it))));
        return jump;
    }

    private static Anchor jumpLink(String part, String name) {
        var link = new Anchor("#" + part, name);
        link.setRouterIgnore(true); // an anchor within the page
        return link;
    }
}
