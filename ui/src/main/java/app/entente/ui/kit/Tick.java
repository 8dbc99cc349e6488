package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** One thing that goes in or stays out: a native tick with a word and a line below it. */
@Tag("label")
public final class Tick extends Component {

    private static final String CHECKED = "event.target.checked";

    private final transient Consumer<Boolean> changed;
    private final Element box = new Element("input").setAttribute("type", "checkbox");

    public Tick(String word, String help, Consumer<Boolean> changed) {
        this.changed = changed;
        var words = new Element("span").appendChild(new Element("b").setText(word));
        if (!help.isEmpty()) {
            words.appendChild(new Element("span").setText(help));
        }
        getElement().appendChild(box, words);
        box.addEventListener(
                        "change", it -> changed(it.getEventData().get(CHECKED).asBoolean()))
                .addEventData(CHECKED);
    }

    public void changed(boolean in) {
        changed.accept(in);
    }

    public void show(boolean in) {
        box.executeJs("this.checked = $0", in);
        box.setAttribute("data-in", String.valueOf(in));
    }

    public boolean in() {
        return "true".equals(box.getAttribute("data-in"));
    }
}
