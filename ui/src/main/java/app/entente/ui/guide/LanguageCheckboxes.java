package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.guide.GuideContents;
import app.entente.ui.i18n.Languages;
import app.entente.ui.kit.CheckboxOption;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Selects the languages the guide is printed in. None is preselected, since each person's language is private. */
class LanguageCheckboxes extends Div {

    private final Map<Locale, CheckboxOption> checkboxes = new LinkedHashMap<>();

    LanguageCheckboxes(List<Locale> languages, BiConsumer<Locale, Boolean> changed) {
        addClassName("checkbox-list");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("guide.languages"));
        languages.forEach(it -> {
            var help = text("guide.languages.in", Languages.displayName(it));
            checkboxes.put(it, new CheckboxOption(help, "", in -> changed.accept(it, in)));
        });
        checkboxes.values().forEach(this::add);
    }

    void show(GuideContents guideContents) {
        checkboxes.forEach((language, checkbox) -> checkbox.setChecked(guideContents.has(language)));
    }
}
