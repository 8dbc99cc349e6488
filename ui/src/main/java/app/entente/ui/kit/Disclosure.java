package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** A native details element, closed at first; the browser opens and closes it. */
public final class Disclosure extends NativeDetails {

    public Disclosure(String summary, Component... content) {
        super(summary);
        var inner = new Div(content);
        inner.addClassNames("disclosure-content", "stack-s");
        setContent(inner);
    }
}
