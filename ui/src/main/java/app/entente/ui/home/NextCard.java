package app.entente.ui.home;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Voice;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The one loud thing on the page. */
class NextCard extends Section {

    NextCard(Next next, Voice voice) {
        addClassNames("page-section", "open", "tight");
        var over = new Paragraph(text("home.next"));
        over.addClassName("overline");
        var margin = new Div(over);
        margin.addClassName("section-aside");
        var card = new Div(words(next), Drawing.of("at-the-table"));
        card.addClassNames("card", "next-step-card", VoiceName.css(voice));
        add(margin, card);
    }

    private static Div words(Next next) {
        var key = "home.next." + next.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = new Div(
                new H2(text(key)),
                new Paragraph(text(key + ".words", next.question(), next.questions(), next.theme(), next.minutes())),
                go(next, key));
        words.addClassName("stack");
        return words;
    }

    private static Anchor go(Next next, String key) {
        var go = new Anchor(next.step().path(), new Span(text(key + ".go", next.question())), Drawing.of("forward"));
        go.addClassNames("btn", "primary");
        return go;
    }
}
