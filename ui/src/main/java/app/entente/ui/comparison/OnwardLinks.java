package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Links to the talk and to withdrawing an answer. */
class OnwardLinks extends Section {

    OnwardLinks() {
        addClassName("onward-section");
        var over = new Paragraph(text("comparison.onward"));
        over.addClassName("overline");
        var go = new Anchor(Paths.TALK, text("comparison.to-talk"));
        go.addClassNames("btn", "primary");
        add(over, new Paragraph(go), new Paragraph(new Anchor(Paths.WITHDRAW, text("comparison.to-withdraw"))));
    }
}
