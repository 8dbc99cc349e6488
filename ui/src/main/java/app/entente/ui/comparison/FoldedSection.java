package app.entente.ui.comparison;

import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StaticMarkup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;

/**
 * A section behind its name; on a desk it stands open. Its anchor lies inside, so that a link to it opens it.
 */
final class FoldedSection extends Section {

    private final String anchor;
    private final String title;

    FoldedSection(String anchor, String title, String description, Component... content) {
        this.anchor = anchor;
        this.title = title;
        var column = new Div(PageSection.secondaryText(description));
        column.add(content);
        column.addClassName("stack");
        column.setId(anchor);
        StaticMarkup.of(column);
        var details = new NativeDetails(new H2(title), column);
        details.addClassName("section-fold");
        addClassNames("page-section", "folded");
        add(details);
    }

    String anchor() {
        return anchor;
    }

    String title() {
        return title;
    }
}
