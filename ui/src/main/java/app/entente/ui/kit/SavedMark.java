package app.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Says whether what stands on the page is kept. The first key or choice marks it as not kept, in the browser itself and
 * thus with a dead connection too; only the server's word takes the mark away, and never while a text still waits.
 */
@Tag("span")
public final class SavedMark extends Component {

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
    private static final String ASK_BEFORE_UNLOAD = """
            const mark = this;
            const ask = event => {
              if (!mark.isConnected) removeEventListener('beforeunload', ask);
              else if (['waiting', 'delayed'].includes(mark.dataset.state)) event.preventDefault();
            };
            addEventListener('beforeunload', ask);
            """;

    private static final String TELL = """
            const seen = this.changed;
            const words = () => this.changed === seen && this.tell($0, $1);
            setTimeout(words, Math.max(0, seen + 750 - Date.now()));
            """;

    private final String around;
    private final String waiting;
    private boolean asks;
    private String words = "";

    public SavedMark(String around, String waiting) {
        this.around = around;
        this.waiting = waiting;
        getElement().setAttribute("role", "status").getClassList().add("save-indicator");
    }

    /** Lets the browser ask before a page that is not saved is reloaded or left. */
    public void askBeforeUnload() {
        asks = true;
    }

    public void saved(String words) {
        tell("saved", words);
    }

    public void waiting() {
        tell("waiting", waiting);
    }

    /** The server has it, and cannot store it yet. */
    public void delayed(String words) {
        tell("delayed", words);
    }

    public void quiet() {
        tell("quiet", "");
    }

    /** What the server last said. */
    public String words() {
        return words;
    }

    private void tell(String state, String words) {
        this.words = words;
        getElement().executeJs(TELL, state, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WATCH, around, waiting);
        if (asks) {
            getElement().executeJs(ASK_BEFORE_UNLOAD);
        }
    }
}
