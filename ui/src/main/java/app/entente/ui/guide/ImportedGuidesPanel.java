package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Leads to guides from files, which stand on a page of their own. */
class ImportedGuidesPanel extends Section {

    ImportedGuidesPanel() {
        addClassNames("callout", "stack-s");
        add(
                new H3(text("guide.imported.before")),
                PageSection.secondaryText(text("guide.imported.before.words")),
                new Paragraph(new Anchor(Paths.IMPORTED_GUIDES, text("guide.imported.before.go"))));
    }
}
