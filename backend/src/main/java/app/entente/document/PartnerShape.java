package app.entente.document;

import app.entente.couple.PartnerColour;

/** The shape that stands for each partner, on both screens and in the guide: teal a circle, amber a diamond. */
final class PartnerShape {

    private PartnerShape() {}

    /** Returns the shape as a character of running text. */
    static String sign(PartnerColour partnerColour) {
        return switch (partnerColour) {
            case TEAL -> "●";
            case AMBER -> "◆";
        };
    }

    /** Returns the class of the colour in markup. */
    static String style(PartnerColour partnerColour) {
        return switch (partnerColour) {
            case TEAL -> "teal";
            case AMBER -> "amber";
        };
    }
}
