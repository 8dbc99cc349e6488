package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A section of a page, with its title in the margin on a wide screen and above it on a narrow one. */
public final class PageSection extends Section {

    private final Div margin = new Div();
    private final Div column = new Div();

    public PageSection() {
        addClassName("page-section");
        margin.addClassName("section-aside");
        column.addClassName("stack");
        add(margin, column);
    }

    public PageSection(String title, Component... content) {
        this();
        title(title).addContent(content);
    }

    public PageSection title(String title) {
        return addToMargin(new H2(title));
    }

    public PageSection description(String words) {
        return addToMargin(secondaryText(words));
    }

    public PageSection addToMargin(Component... beside) {
        margin.add(beside);
        return this;
    }

    public void addContent(Component... content) {
        column.add(content);
    }

    /** Creates secondary text, smaller and lighter. */
    public static Paragraph secondaryText(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("small", "secondary-text");
        return paragraph;
    }
}
