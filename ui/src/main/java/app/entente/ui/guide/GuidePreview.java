package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Section;

/** The draft as it would be printed; it is only exchanged when something in it is different. */
class GuidePreview extends Section {

    private String shownMarkup = "";

    GuidePreview() {
        addClassName("guide-preview");
        setAriaLabel(text("guide.draft"));
        getElement().setAttribute("tabindex", "0");
    }

    void show(String markup) {
        if (!markup.equals(shownMarkup)) {
            shownMarkup = markup;
            removeAll();
            add(new Html(markup));
        }
    }
}
