package app.entente.ui.guide;

import static app.entente.ui.kit.Texts.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Section;

/** The draft as it would be printed; it is only exchanged when something in it is different. */
class Booklet extends Section {

    private String shown = "";

    Booklet() {
        addClassName("guide-preview");
        setAriaLabel(text("guide.draft"));
        getElement().setAttribute("tabindex", "0");
    }

    void show(String markup) {
        if (!markup.equals(shown)) {
            shown = markup;
            removeAll();
            add(new Html(markup));
        }
    }
}
