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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Seals the sheet; answers may be missing, and sensitive answers to be shown need a second confirmation, which names
 * their questions.
 */
class SealSection extends Composite<PageSection> {

    private final String partner;
    private final List<String> sensitive;
    private final transient Runnable seal;
    private final transient Runnable keep;
    private final Div card = new Div();

    SealSection(String partner, List<String> sensitive, Runnable seal, Runnable keep) {
        this.partner = partner;
        this.sensitive = List.copyOf(sensitive);
        this.seal = seal;
        this.keep = keep;
        card.addClassNames("card", "stack");
        getContent().addToMargin(SvgImage.of("seal"));
        getContent().addContent(card);
        showOffer();
    }

    private void showOffer() {
        var back = new Anchor(Paths.ANSWER, text("seal.go-back"));
        back.addClassName("btn");
        var actions =
                new Div(Buttons.primary(text("seal.seal"), sensitive.isEmpty() ? seal : this::showConfirmation), back);
        actions.addClassName("row");
        card.removeAll();
        card.add(new H2(text("seal.offer")), new Paragraph(text("seal.offer.words", partner)), actions);
    }

    private void showConfirmation() {
        var count = sensitive.size();
        var questions = new UnorderedList();
        questions.addClassName("sharing-list");
        sensitive.forEach(it -> questions.add(new ListItem(it)));
        var actions = new Div(
                Buttons.secondary(text("seal.sensitive.keep", count), keep),
                Buttons.secondary(text("seal.sensitive.seal", count), seal),
                Buttons.plain(text("common.cancel"), this::showOffer));
        actions.addClassName("row");
        var heading = new H2(text("seal.sensitive.ask", count, partner));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        card.removeAll();
        card.add(heading, questions, new Paragraph(text("seal.sensitive.words", partner, count)), actions);
    }
}
