package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Shown once the sheet is sealed; unsealing leaves no trace until the door opens. */
class SealedSection extends Composite<PageSection> {

    SealedSection(String partner, Runnable unseal) {
        getContent().addToMargin(SvgImage.of("seal"));
        var door = new Anchor(Paths.DOOR, text("seal.to-door"));
        door.addClassNames("btn", "primary");
        var actions = new Div(door, Buttons.secondary(text("seal.unseal"), unseal));
        actions.addClassName("row");
        var card = new Div(new H2(text("seal.sealed")), new Paragraph(text("seal.sealed.words", partner)), actions);
        card.addClassNames("card", "stack");
        getContent().addContent(card);
    }
}
