package app.entente.ui.kit;

import app.entente.couple.PartnerColour;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/** A person's badge: name, colour and shape together, so that nothing depends on colour alone. */
public final class PersonBadge extends Span {

    public PersonBadge(PartnerColour colour, String name) {
        addClassNames("person-badge", cssClass(colour));
        add(shape(colour), new Span(name));
    }

    /** Returns the CSS class that sets this person's colours on an element and its children. */
    public static String cssClass(PartnerColour colour) {
        return switch (colour) {
            case TEAL -> "teal";
            case AMBER -> "amber";
        };
    }

    public static Svg shape(PartnerColour colour) {
        return SvgImage.of(
                switch (colour) {
                    case TEAL -> "circle";
                    case AMBER -> "diamond";
                });
    }
}
