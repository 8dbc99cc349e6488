package app.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Says whether what stands on the page is kept. The first key or choice marks it as not kept, in the browser itself and
 * thus with a dead connection too; only the server's word takes the mark away.
 */
@Tag("span")
public final class SavedMark extends Component {

    private static final String WATCH = """
            const mark = this;
            const page = mark.closest($0);
            const waiting = () => { mark.dataset.state = 'waiting'; mark.textContent = $1; };
            page && ['input', 'change'].forEach(it => page.addEventListener(it, waiting, true));
            """;

    private static final String TELL = "this.dataset.state = $0; this.textContent = $1;";

    private final String around;
    private final String waiting;

    public SavedMark(String around, String waiting) {
        this.around = around;
        this.waiting = waiting;
        getElement().setAttribute("role", "status").getClassList().add("saved");
    }

    public void saved(String words) {
        tell("saved", words);
    }

    public void waiting() {
        tell("waiting", waiting);
    }

    public void quiet() {
        tell("quiet", "");
    }

    public String words() {
        return getElement().getAttribute("data-words");
    }

    private void tell(String state, String words) {
        getElement().setAttribute("data-words", words);
        getElement().executeJs(TELL, state, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WATCH, around, waiting);
    }
}
