package app.entente.document;

import app.entente.chart.ChartPalette;
import app.entente.couple.PartnerColour;

/**
 * The shape that stands for each partner, the same on both screens and in the guide: teal a circle, amber a diamond.
 */
final class PartnerShape {

    private PartnerShape() {}

    /** Returns the shape as a character of running text. */
    static String sign(PartnerColour partnerColour) {
        return switch (partnerColour) {
            case TEAL -> "●";
            case AMBER -> "◆";
        };
    }

    static Markup drawn(PartnerColour partnerColour) {
        var shape = switch (partnerColour) {
            case TEAL -> "<circle cx=\"10\" cy=\"10\" r=\"9\" fill=\"%s\"/>";
            case AMBER -> "<path d=\"M10 .5 19.5 10 10 19.5 .5 10Z\" fill=\"%s\"/>";
        };
        return new Markup("""
                <svg xmlns="http://www.w3.org/2000/svg" class="person-shape" viewBox="0 0 20 20" width="11" height="11"%s>%s</svg>\
                """.formatted(
                Markup.attribute("alt", sign(partnerColour)), shape.formatted(ChartPalette.PAPER.of(partnerColour))));
    }

    static String style(PartnerColour partnerColour) {
        return switch (partnerColour) {
            case TEAL -> "teal";
            case AMBER -> "amber";
        };
    }
}
