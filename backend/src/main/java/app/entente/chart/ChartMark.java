package app.entente.chart;

import app.entente.couple.PartnerColour;
import app.entente.values.Importance;
import java.util.Optional;

/** One person's place on a line, from 1 to 5: a circle or a diamond, larger where it matters more. */
public record ChartMark(PartnerColour colour, int step, Optional<Importance> importance) {

    /** The sign of this person, where nothing is weighed. */
    static ChartMark plain(PartnerColour partnerColour) {
        return new ChartMark(partnerColour, 1, Optional.empty());
    }

    /** How far it reaches from its middle; a diamond a little farther, so that both shapes weigh the same. */
    double radius() {
        var radius = importance.map(ChartMark::radius).orElse(10.0);
        return colour == PartnerColour.TEAL ? radius : 1.2 * radius;
    }

    /** Drawn around its own middle. */
    String drawn(ChartPalette chartPalette) {
        var look =
                "fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"".formatted(chartPalette.of(colour), chartPalette.sheet());
        var radius = SvgCanvas.number(radius());
        return switch (colour) {
            case TEAL -> "<circle r=\"%s\" %s/>".formatted(radius, look);
            case AMBER -> "<path d=\"M0 -%1$sL%1$s 0 0 %1$s -%1$s 0Z\" %2$s/>".formatted(radius, look);
        };
    }

    private static double radius(Importance importance) {
        return switch (importance) {
            case NOT -> 7;
            case A_LITTLE -> 9;
            case QUITE -> 11.5;
            case VERY -> 14;
        };
    }
}
