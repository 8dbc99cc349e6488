package app.entente.ui.finding;

import com.vaadin.flow.component.html.Paragraph;

/** What is said below a picture or two answers. */
public final class OutcomeParagraph extends Paragraph {

    public OutcomeParagraph(String words) {
        super(words);
        addClassName("outcome");
    }
}
