package app.entente.ui.scales;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing has been asked, and where to begin. */
class NoScalesNotice extends Div {

    NoScalesNotice() {
        addClassNames("callout", "stack-s");
        add(new Paragraph(text("scales.empty")), new Paragraph(new Anchor(Paths.ANSWER, text("scales.empty.go"))));
    }
}
