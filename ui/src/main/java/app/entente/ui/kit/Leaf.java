package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page as in a book: its title in the margin on a desk, above it on a phone. */
public final class Leaf extends Section {

    private final Div margin = new Div();
    private final Div column = new Div();

    public Leaf() {
        addClassName("page-section");
        margin.addClassName("section-aside");
        column.addClassName("stack");
        add(margin, column);
    }

    public Leaf(String title, Component... content) {
        this();
        title(title).put(content);
    }

    public Leaf title(String title) {
        return aside(new H2(title));
    }

    public Leaf below(String words) {
        return aside(soft(words));
    }

    public Leaf aside(Component... beside) {
        margin.add(beside);
        return this;
    }

    public void put(Component... content) {
        column.add(content);
    }

    /** Second text, smaller and softer. */
    public static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("small", "secondary-text");
        return paragraph;
    }
}
