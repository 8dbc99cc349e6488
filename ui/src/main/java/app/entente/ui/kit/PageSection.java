package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page as in a book: its title in the margin on a desk, above it on a phone. */
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

    /** Second text, smaller and softer. */
    public static Paragraph secondaryText(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("small", "secondary-text");
        return paragraph;
    }
}
