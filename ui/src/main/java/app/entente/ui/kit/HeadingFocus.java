package app.entente.ui.kit;

import com.vaadin.flow.component.Component;

/** Moves the focus to the heading of what has just been shown, and the page to its top. */
public final class HeadingFocus {

    private static final String MOVE = """
            const heading = this.querySelector('h1') ?? this;
            heading.tabIndex = -1;
            heading.focus({preventScroll: true});
            window.scrollTo(0, 0);
            """;

    private static final String STAY = "this.tabIndex = -1; this.focus({preventScroll: true})";

    private HeadingFocus() {}

    /** Focuses the first main heading within the component, or the component itself where it has none. */
    public static void moveTo(Component shown) {
        shown.getElement().executeJs(MOVE);
    }

    /** Focuses the component where the button that had the focus is gone; the page stays where it is. */
    public static void stayAt(Component shown) {
        shown.getElement().executeJs(STAY);
    }
}
