package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Replaces the seal until the two have chosen their packs. */
class SealUnavailableSection extends Composite<PageSection> {

    SealUnavailableSection(boolean joined, boolean agreed) {
        var go = joined && !agreed
                ? new Anchor(Paths.PACKS, text("seal.unavailable.choose"))
                : new Anchor(Paths.ANSWER, text("seal.go-back"));
        go.addClassName("btn");
        var words = agreed ? "seal.unavailable.agreed" : joined ? "seal.unavailable.joined" : "seal.unavailable.alone";
        var card = new Div(new H2(text("seal.unavailable")), new Paragraph(text(words)), go);
        card.addClassNames("card", "stack");
        getContent().addContent(card);
    }
}
