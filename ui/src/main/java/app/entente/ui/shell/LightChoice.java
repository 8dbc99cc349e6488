package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Drawing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.dom.Element;

/** Light, dark, or as the device says. */
class LightChoice extends Div {

    private static final String CHOSEN = "event.target.value";

    LightChoice() {
        addClassNames("tool", "select", "icon-only");
        var now = Preferences.light();
        var select = new Element("select").setAttribute("aria-label", text("shell.colour-scheme"));
        Preferences.CHOICES.forEach(it -> select.appendChild(option(it, it == now)));
        select.addEventListener(
                        "change", it -> choose(it.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
        add(Drawing.of("moon"));
        getElement().appendChild(select);
    }

    private static Element option(ColorScheme.Value light, boolean chosen) {
        return new Element("option")
                .setText(text("shell.colour-scheme", light))
                .setAttribute("value", light.name())
                .setAttribute("selected", chosen);
    }

    private static void choose(String name) {
        var light = ColorScheme.Value.valueOf(name);
        Preferences.keep(light);
        UI.getCurrent().getPage().setColorScheme(light);
    }
}
