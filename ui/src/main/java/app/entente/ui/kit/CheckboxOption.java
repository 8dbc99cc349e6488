package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A native checkbox with a label and a help line. */
@Tag("label")
public final class CheckboxOption extends Component {

    private static final String CHECKED = "event.target.checked";

    private final transient Consumer<Boolean> onChange;
    private final Element box = new Element("input").setAttribute("type", "checkbox");

    public CheckboxOption(String word, String help, Consumer<Boolean> changed) {
        this.onChange = changed;
        var words = new Element("span").appendChild(new Element("b").setText(word));
        if (!help.isEmpty()) {
            words.appendChild(new Element("span").setText(help));
        }
        getElement().appendChild(box, words);
        box.addEventListener(
                        "change", it -> onChange(it.getEventData().get(CHECKED).asBoolean()))
                .addEventData(CHECKED);
    }

    public void onChange(boolean in) {
        onChange.accept(in);
    }

    public void setChecked(boolean in) {
        box.executeJs("this.checked = $0", in);
        box.setAttribute("data-in", String.valueOf(in));
    }

    public boolean isChecked() {
        return "true".equals(box.getAttribute("data-in"));
    }

    /** Makes the checkbox read-only. */
    public void disable() {
        box.setAttribute("disabled", true);
    }
}
