package app.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The header of a page: an overline, the heading, and an optional lead. */
public final class PageHeader extends Div {

    public PageHeader(String over, String heading) {
        addClassName("page-header");
        var line = new Paragraph(over);
        line.addClassName("overline");
        add(line, new H1(heading));
    }

    public PageHeader(String over, String heading, String lead) {
        this(over, heading);
        var words = new Paragraph(lead);
        words.addClassName("lead");
        add(words);
    }
}
