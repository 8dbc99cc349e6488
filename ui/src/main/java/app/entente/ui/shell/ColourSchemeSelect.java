package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.StaticMarkup;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.dom.Element;

/** Selects the colour scheme: light, dark, or the device's. */
class ColourSchemeSelect extends Div {

    private static final String SELECTED_VALUE = "event.target.value";

    ColourSchemeSelect() {
        addClassNames("tool", "select", "icon-only");
        var now = BrowserPreferences.colourScheme();
        var select = new Element("select").setAttribute("aria-label", text("shell.colour-scheme"));
        BrowserPreferences.CHOICES.forEach(it -> select.appendChild(option(it, it == now)));
        StaticMarkup.of(select);
        select.addEventListener(
                        "change",
                        it -> select(it.getEventData().get(SELECTED_VALUE).asString()))
                .addEventData(SELECTED_VALUE);
        add(SvgImage.of("moon"));
        getElement().appendChild(select);
    }

    private static Element option(ColorScheme.Value light, boolean chosen) {
        return new Element("option")
                .setText(text("shell.colour-scheme", light))
                .setAttribute("value", light.name())
                .setAttribute("selected", chosen);
    }

    private static void select(String name) {
        var light = ColorScheme.Value.valueOf(name);
        BrowserPreferences.save(light);
        UI.getCurrent().getPage().setColorScheme(light);
    }
}
