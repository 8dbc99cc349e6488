package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Leads to one's own pages, which need no approval and stand with everything else that is one's own. */
class OwnPagesPanel extends Section {

    OwnPagesPanel() {
        addClassNames("callout", "stack-s");
        add(
                new H3(text("guide.own")),
                PageSection.secondaryText(text("guide.own.below")),
                new Paragraph(new Anchor(Paths.LEAVE, text("guide.own.go"))));
    }
}
