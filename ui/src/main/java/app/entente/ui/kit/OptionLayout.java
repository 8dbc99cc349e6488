package app.entente.ui.kit;

/** The appearance of a radio group; its behaviour is the same in every layout. */
public enum OptionLayout {
    /** Options strung on one thread, as the comparison draws them later. */
    LINE("option-line"),
    /** Quiet ways out of a question. */
    CHIPS("option-chips"),
    /** A row of equal parts. */
    SEGMENTS("option-segments"),
    /** A list, each option with a line of explanation. */
    LIST("option-list"),
    /** Doors: open, ajar, closed. */
    LEVELS("option-levels"),
    /** Rising measures. */
    AMOUNTS("option-amounts");

    private final String cssClass;

    OptionLayout(String css) {
        this.cssClass = css;
    }

    String cssClass() {
        return cssClass;
    }
}
