package app.entente.ui.saving;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Shows whether the page's input is saved. The first key or choice marks it as unsaved, in the browser itself and so
 * without a connection too; only the server removes the mark, and never while a text is still to be sent.
 */
@Tag("span")
public final class SaveIndicator extends Component {

    private static final String WATCH = """
            const mark = this;
            const page = mark.closest($0);
            mark.tell = (state, words) => { mark.dataset.state = state; mark.textContent = words; };
            mark.changed = 0;
            const waiting = event => {
              const chosen = ['radio', 'checkbox'].includes(event.composedPath()[0].type);
              if (event.type === (chosen ? 'input' : 'change')) return;
              if (event.type === 'input') mark.changed = Date.now();
              mark.tell('waiting', $1);
            };
            page && ['input', 'change'].forEach(it => page.addEventListener(it, waiting, true));
            """;
    private static final String TELL = """
            const seen = this.changed;
            const words = () => this.changed === seen && this.tell($0, $1);
            setTimeout(words, Math.max(0, seen + 750 - Date.now()));
            """;

    private final String scopeSelector;
    private final String unsaved;
    private boolean asks;
    private String text = "";

    public SaveIndicator(String around, String waiting) {
        this.scopeSelector = around;
        this.unsaved = waiting;
        getElement().setAttribute("role", "status").getClassList().add("save-indicator");
    }

    /** Lets the browser ask before a page is left whose input the server does not have yet. */
    public void askBeforeUnload() {
        asks = true;
    }

    public void saved(String words) {
        setState("saved", words);
    }

    public void unsaved() {
        setState("waiting", unsaved);
    }

    /** The server has it, and cannot store it yet. */
    public void delayed(String words) {
        setState("delayed", words);
    }

    public void clear() {
        setState("quiet", "");
    }

    /** Returns the text the server set last. */
    public String text() {
        return text;
    }

    private void setState(String state, String words) {
        this.text = words;
        getElement().executeJs(TELL, state, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WATCH, scopeSelector, unsaved);
        if (asks) {
            UnloadQuestion.askWhile(getElement(), "[data-state=waiting]");
        }
    }
}
