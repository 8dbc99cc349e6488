package app.entente.ui.guide;

import static app.entente.ui.kit.Texts.text;

import app.entente.guide.Contents;
import app.entente.ui.kit.Tick;
import app.entente.ui.shell.Languages;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** In which languages the guide is printed. Nothing is ticked by itself: what either of the two reads is their own. */
class InLanguages extends Div {

    private final Map<Locale, Tick> ticks = new LinkedHashMap<>();

    InLanguages(List<Locale> languages, BiConsumer<Locale, Boolean> changed) {
        addClassName("checkbox-list");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("guide.languages"));
        languages.forEach(it -> {
            var help = text("guide.languages.in", Languages.name(it));
            ticks.put(it, new Tick(help, "", in -> changed.accept(it, in)));
        });
        ticks.values().forEach(this::add);
    }

    void show(Contents contents) {
        ticks.forEach((language, tick) -> tick.show(contents.has(language)));
    }
}
