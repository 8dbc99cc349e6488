package app.entente.chart;

import app.entente.couple.PartnerColour;

/** The colours a picture is drawn in: names the page resolves, or plain values for paper. */
public record ChartPalette(
        String teal, String amber, String ink, String edge, String between, String well, String sheet) {

    /** Follows the page's light and dark. */
    public static final ChartPalette SCREEN = new ChartPalette(
            "var(--teal)", "var(--amber)", "var(--ink)", "var(--edge)", "var(--between)", "var(--well)", "var(--card)");

    /** The light colours, for what is printed. */
    public static final ChartPalette PAPER =
            new ChartPalette("#14766e", "#b0650a", "#2b2520", "#877b6a", "#e8dccb", "#efe7d9", "#fffcf6");

    public String of(PartnerColour partnerColour) {
        return switch (partnerColour) {
            case TEAL -> teal;
            case AMBER -> amber;
        };
    }
}
