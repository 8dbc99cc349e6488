package app.entente.ui.kit;

/** The appearance of a radio group; its behaviour is the same in every layout. */
public enum OptionLayout {
    /** Options on one line, as in the comparison's chart. */
    LINE("thread"),
    /** Small options for giving no answer. */
    CHIPS("chips"),
    /** Options of equal width in a row. */
    SEGMENTS("parts"),
    /** A list of options, each with an explanation. */
    LIST("choices"),
    /** Options drawn as doors: open, ajar, closed. */
    LEVELS("doors"),
    /** Options drawn as bars of rising height. */
    AMOUNTS("measure");

    private final String cssClass;

    OptionLayout(String css) {
        this.cssClass = css;
    }

    String cssClass() {
        return cssClass;
    }
}
