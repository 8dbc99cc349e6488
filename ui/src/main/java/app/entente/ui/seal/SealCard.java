package app.entente.ui.seal;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Seals what was read back. Nothing has to be complete. */
class SealCard extends Composite<Leaf> {

    SealCard(String partner, Runnable seal) {
        getContent().aside(Drawing.of("wax"));
        var back = new Anchor(Paths.ANSWER, text("seal.go-back"));
        back.addClassName("btn");
        var actions = new Div(Buttons.primary(text("seal.seal"), seal), back);
        actions.addClassName("row");
        var card = new Div(new H2(text("seal.card")), new Paragraph(text("seal.card.words", partner)), actions);
        card.addClassNames("sheet", "stack");
        getContent().put(card);
    }
}
