package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/**
 * A native details element, closed at first. The browser alone opens and closes it, without a message to the server, and
 * nothing here holds its content, which {@link StaticMarkup} may replace.
 */
@Tag("details")
public final class Disclosure extends HtmlContainer {

    public Disclosure(String summary, Component... content) {
        getElement().appendChild(new Element("summary").setText(summary));
        setContent(content);
    }

    public void setSummaryText(String summary) {
        getElement().getChild(0).setText(summary);
    }

    /** Shows this content in place of the one before. */
    public void setContent(Component... content) {
        while (getElement().getChildCount() > 1) {
            getElement().removeChild(1);
        }
        var inner = new Div(content);
        inner.addClassNames("disclosure-content", "stack-s");
        getElement().appendChild(inner.getElement());
    }

    public void setOpen(boolean open) {
        getElement().executeJs("this.open = $0", open);
    }
}
