package app.entente.ui.scales;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shown where no scale has been asked, with a link to the questions. */
class NoScalesNotice extends Div {

    NoScalesNotice() {
        addClassNames("callout", "stack-s");
        add(new Paragraph(text("scales.empty")), new Paragraph(new Anchor(Paths.ANSWER, text("scales.empty.go"))));
    }
}
