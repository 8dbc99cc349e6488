package app.entente.ui.scales;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing has been asked, and where to begin. */
class NothingYet extends Div {

    NothingYet() {
        addClassNames("callout", "stack-s");
        add(new Paragraph(text("scales.empty")), new Paragraph(new Anchor(Paths.ANSWER, text("scales.empty.go"))));
    }
}
