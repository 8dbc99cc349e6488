package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** One option of a radio group: its value, label, and optional help line and picture. */
public record RadioOption<T>(T value, String label, String help, Optional<Component> image) {

    public RadioOption(T value, String word) {
        this(value, word, "", Optional.empty());
    }

    public RadioOption(T value, String word, String help) {
        this(value, word, help, Optional.empty());
    }

    Element toElement(String group, int at) {
        var label = new Element("label");
        image.ifPresent(it -> label.appendChild(it.getElement()));
        return label.appendChild(radio(group, at), labelText());
    }

    private Element labelText() {
        var words = new Element("span").appendChild(new Element("b").setText(label));
        return help.isEmpty() ? words : words.appendChild(new Element("small").setText(help));
    }

    private static Element radio(String group, int at) {
        return new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("value", String.valueOf(at));
    }
}
