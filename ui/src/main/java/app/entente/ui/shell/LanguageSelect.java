package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.CurrentMember;
import app.entente.ui.i18n.Languages;
import app.entente.ui.kit.StaticMarkup;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** Selects the screens' language for this person alone; each language is named in itself. */
class LanguageSelect extends Div {

    private static final String SELECTED_VALUE = "event.target.value";

    private final transient CurrentMember currentMember;
    private final transient Languages languages;

    LanguageSelect(CurrentMember currentMember, Languages languages) {
        this.currentMember = currentMember;
        this.languages = languages;
        addClassNames("tool", "select");
        var now = UI.getCurrent().getLocale();
        var select = new Element("select").setAttribute("aria-label", text("shell.language"));
        languages.all().forEach(it -> select.appendChild(option(it, it.equals(now))));
        StaticMarkup.of(select);
        select.addEventListener(
                        "change",
                        it -> select(it.getEventData().get(SELECTED_VALUE).asString()))
                .addEventData(SELECTED_VALUE);
        add(SvgImage.of("globe"));
        getElement().appendChild(select);
    }

    private static Element option(Locale language, boolean chosen) {
        return new Element("option")
                .setText(Languages.displayName(language))
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("value", language.toLanguageTag())
                .setAttribute("selected", chosen);
    }

    void select(String tag) {
        languages.find(tag).ifPresent(it -> {
            currentMember.chooseLanguage(it);
            BrowserPreferences.save(it);
            UI.getCurrent().getPage().reload();
        });
    }
}
