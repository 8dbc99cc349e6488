package app.entente.ui.kit;

/** How a field of options looks; what it does is always the same. */
public enum Look {
    /** Options strung on one thread, as the comparison draws them later. */
    THREAD("thread"),
    /** Quiet ways out of a question. */
    CHIPS("chips"),
    /** A row of equal parts. */
    PARTS("parts"),
    /** A list, each option with a line of explanation. */
    CHOICES("choices"),
    /** Doors: open, ajar, closed. */
    DOORS("doors"),
    /** Rising measures. */
    MEASURE("measure");

    private final String css;

    Look(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
