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

    private HeadingFocus() {}

    /** Focuses the first main heading within the component, or the component itself where it has none. */
    public static void moveTo(Component shown) {
        shown.getElement().executeJs(MOVE);
    }
}
