package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** One thing to choose: what it stands for, its word, and perhaps a line below it and a picture beside it. */
public record Option<T>(T value, String word, String help, Optional<Component> picture) {

    public Option(T value, String word) {
        this(value, word, "", Optional.empty());
    }

    public Option(T value, String word, String help) {
        this(value, word, help, Optional.empty());
    }

    Element label(String group, int at) {
        var label = new Element("label");
        picture.ifPresent(it -> label.appendChild(it.getElement()));
        return label.appendChild(radio(group, at), words());
    }

    private Element words() {
        var words = new Element("span").appendChild(new Element("b").setText(word));
        return help.isEmpty() ? words : words.appendChild(new Element("small").setText(help));
    }

    private static Element radio(String group, int at) {
        return new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("value", String.valueOf(at));
    }
}
