package app.entente.chart;

import app.entente.couple.PartnerColour;

/** The colours of a chart: CSS variables that the page resolves, or plain values for paper. */
public record ChartPalette(
        String teal, String amber, String ink, String edge, String between, String well, String sheet) {

    /** The palette of a screen, which follows the page's light and dark scheme. */
    public static final ChartPalette SCREEN = new ChartPalette(
            "var(--teal)", "var(--amber)", "var(--ink)", "var(--edge)", "var(--between)", "var(--well)", "var(--card)");

    /** The palette of paper, in the light colours. */
    public static final ChartPalette PAPER =
            new ChartPalette("#14766e", "#b0650a", "#2b2520", "#877b6a", "#e8dccb", "#efe7d9", "#fffcf6");

    public String of(PartnerColour partnerColour) {
        return switch (partnerColour) {
            case TEAL -> teal;
            case AMBER -> amber;
        };
    }
}
