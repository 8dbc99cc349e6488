package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Drawing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** The language of the screens, kept for this person alone; each language is named in itself. */
class LanguageChoice extends Div {

    private static final String CHOSEN = "event.target.value";

    private final transient Members members;
    private final transient Languages languages;

    LanguageChoice(Members members, Languages languages) {
        this.members = members;
        this.languages = languages;
        addClassNames("tool", "select");
        var now = UI.getCurrent().getLocale();
        var select = new Element("select").setAttribute("aria-label", text("shell.language"));
        languages.all().forEach(it -> select.appendChild(option(it, it.equals(now))));
        select.addEventListener(
                        "change", it -> choose(it.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
        add(Drawing.of("globe"));
        getElement().appendChild(select);
    }

    private static Element option(Locale language, boolean chosen) {
        return new Element("option")
                .setText(Languages.name(language))
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("value", language.toLanguageTag())
                .setAttribute("selected", chosen);
    }

    void choose(String tag) {
        languages.named(tag).ifPresent(it -> {
            members.choose(it);
            Preferences.keep(it);
            UI.getCurrent().getPage().reload();
        });
    }
}
