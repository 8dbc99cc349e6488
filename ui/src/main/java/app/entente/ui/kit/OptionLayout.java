package app.entente.ui.kit;

/** How a field of options looks; what it does is always the same. */
public enum OptionLayout {
    /** Options strung on one thread, as the comparison draws them later. */
    LINE("thread"),
    /** Quiet ways out of a question. */
    CHIPS("chips"),
    /** A row of equal parts. */
    SEGMENTS("parts"),
    /** A list, each option with a line of explanation. */
    LIST("choices"),
    /** Doors: open, ajar, closed. */
    LEVELS("doors"),
    /** Rising measures. */
    AMOUNTS("measure");

    private final String cssClass;

    OptionLayout(String css) {
        this.cssClass = css;
    }

    String cssClass() {
        return cssClass;
    }
}
