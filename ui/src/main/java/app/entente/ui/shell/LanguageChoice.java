package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Drawing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.List;
import java.util.Locale;

/** The language of the screens; each language is named in itself. */
class LanguageChoice extends Div {

    private static final String CHOSEN = "event.target.value";

    LanguageChoice() {
        addClassNames("tool", "select");
        var languages = LocaleUtil.getI18NProvider()
                .map(I18NProvider::getProvidedLocales)
                .orElse(List.of());
        var now = UI.getCurrent().getLocale().getLanguage();
        var select = new Element("select").setAttribute("aria-label", text("shell.language"));
        languages.forEach(it -> select.appendChild(option(it, it.getLanguage().equals(now))));
        select.addEventListener(
                        "change", it -> choose(it.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
        add(Drawing.of("globe"));
        getElement().appendChild(select);
    }

    private static Element option(Locale language, boolean chosen) {
        return new Element("option")
                .setText(language.getDisplayLanguage(language))
                .setAttribute("value", language.toLanguageTag())
                .setAttribute("selected", chosen);
    }

    private static void choose(String tag) {
        Preferences.keep(Locale.forLanguageTag(tag));
        UI.getCurrent().getPage().reload();
    }
}
