package app.entente.ui.seal;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands in the place of the seal until the two have chosen what they answer. */
class NotYet extends Composite<Leaf> {

    NotYet(boolean joined) {
        var go = joined
                ? new Anchor(Paths.PACKS, text("seal.unavailable.choose"))
                : new Anchor(Paths.ANSWER, text("seal.go-back"));
        go.addClassName("btn");
        var card = new Div(
                new H2(text("seal.unavailable")),
                new Paragraph(text(joined ? "seal.unavailable.joined" : "seal.unavailable.alone")),
                go);
        card.addClassNames("card", "stack");
        getContent().put(card);
    }
}
