package app.entente.ui.saving;

import com.vaadin.flow.dom.Element;

/** Lets the browser ask before a page that holds something unsaved is reloaded, closed or left for another address. */
public final class UnloadQuestion {

    private static final String ASK = """
            const part = this;
            const ask = event => {
              if (!part.isConnected) removeEventListener('beforeunload', ask);
              else if (part.matches($0)) event.preventDefault();
            };
            removeEventListener('beforeunload', part.askBeforeUnload);
            addEventListener('beforeunload', part.askBeforeUnload = ask);
            """;
    private static final String NOTE_TYPING = """
            this.removeAttribute('data-typed');
            this.oninput = () => this.setAttribute('data-typed', '');
            """;

    private UnloadQuestion() {}

    /**
     * Asks for as long as the element is on the page and matches.
     *
     * @param unsaved the CSS selector that the element matches while it holds something unsaved
     */
    public static void askWhile(Element element, String unsaved) {
        element.executeJs(ASK, unsaved);
    }

    /** Asks for as long as the element is on the page, is seen, and had something typed into it since this call. */
    public static void askOnceTyped(Element element) {
        element.executeJs(NOTE_TYPING);
        askWhile(element, "[data-typed]:not([hidden])");
    }
}
