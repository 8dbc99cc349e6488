package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Section;

/** A preview of the draft as it will be printed; replaced only when its content has changed. */
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
