package app.entente.chart;

import app.entente.couple.PartnerColour;
import app.entente.values.Importance;
import java.util.Optional;

/** One person's mark on a line, from 1 to 5: a circle or a diamond, larger where the theme matters more. */
public record ChartMark(PartnerColour colour, int step, Optional<Importance> importance) {

    /** Returns the mark of this person where no importance is given. */
    static ChartMark plain(PartnerColour partnerColour) {
        return new ChartMark(partnerColour, 1, Optional.empty());
    }

    /**
     * Returns the radius in pixels, or points on paper; a diamond's is a little larger, so that both shapes look
     * equally large.
     */
    double radius() {
        var radius = importance.map(ChartMark::radius).orElse(10.0);
        return colour == PartnerColour.TEAL ? radius : 1.2 * radius;
    }

    /** Returns the SVG of the mark, drawn around its own middle. */
    String drawn(ChartPalette chartPalette) {
        return drawn("fill=\"%s\" stroke=\"%s\" stroke-width=\"2\""
                .formatted(chartPalette.of(colour), chartPalette.sheet()));
    }

    /** Returns the SVG of the mark as an outline, for an earlier time. */
    String outlined(ChartPalette chartPalette) {
        return drawn("fill=\"%s\" stroke=\"%s\" stroke-width=\"3\""
                .formatted(chartPalette.sheet(), chartPalette.of(colour)));
    }

    private String drawn(String look) {
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
