package app.entente.ui.kit;

import app.entente.couple.PartnerColour;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** States in words, beside a person's mark, whether they have confirmed. */
public final class ConfirmationStatus extends Paragraph {

    private final Span words = new Span();

    public ConfirmationStatus(PartnerColour colour) {
        addClassNames("confirmation-status", PersonBadge.cssClass(colour));
        add(PersonBadge.shape(colour), words);
    }

    public void show(boolean given, String said) {
        setClassName("confirmed", given);
        words.setText(said);
    }
}
