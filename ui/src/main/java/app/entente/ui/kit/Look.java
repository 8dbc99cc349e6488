package app.entente.ui.kit;

/** How a field of options looks; what it does is always the same. */
public enum Look {
    /** Options strung on one thread, as the comparison draws them later. */
    THREAD("option-line"),
    /** Quiet ways out of a question. */
    CHIPS("option-chips"),
    /** A row of equal parts. */
    PARTS("option-segments"),
    /** A list, each option with a line of explanation. */
    CHOICES("option-list"),
    /** Doors: open, ajar, closed. */
    DOORS("option-levels"),
    /** Rising measures. */
    MEASURE("option-amounts");

    private final String css;

    Look(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
