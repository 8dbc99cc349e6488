package app.entente.ui.kit;

import app.entente.couple.PartnerColour;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/** A person by name, colour and shape, never by one of them alone. */
public final class PersonBadge extends Span {

    public PersonBadge(PartnerColour colour, String name) {
        addClassNames("person-badge", cssClass(colour));
        add(shape(colour), new Span(name));
    }

    /** The class that gives everything inside it this person's colours. */
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
