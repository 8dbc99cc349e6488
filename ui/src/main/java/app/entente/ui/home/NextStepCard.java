package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.PartnerColour;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The card of the next step, with the page's only primary button. */
class NextStepCard extends Section {

    NextStepCard(NextStepDetails details, PartnerColour colour) {
        addClassNames("page-section", "open", "tight");
        var over = new Paragraph(text("home.next"));
        over.addClassName("overline");
        var margin = new Div(over);
        margin.addClassName("section-aside");
        var card = new Div(description(details), SvgImage.of("at-the-table"));
        card.addClassNames("card", "next-step-card", PersonBadge.cssClass(colour));
        add(margin, card);
    }

    private static Div description(NextStepDetails details) {
        var key = "home.next." + details.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = new Div(
                new H2(text(key)),
                new Paragraph(text(
                        key + (details.proposed() ? ".words.proposed" : ".words"),
                        details.question(),
                        details.questions(),
                        details.theme(),
                        details.minutes(),
                        details.partnerName(),
                        details.review(),
                        details.review().isEmpty() ? 0 : 1)),
                link(details, key));
        words.addClassName("stack");
        return words;
    }

    private static Anchor link(NextStepDetails details, String key) {
        var go = new Anchor(
                NextStepPaths.of(details.step()),
                new Span(text(key + ".go", details.question())),
                SvgImage.of("forward"));
        go.addClassNames("btn", "primary");
        return go;
    }
}
