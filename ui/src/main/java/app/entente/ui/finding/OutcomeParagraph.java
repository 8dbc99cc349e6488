package app.entente.ui.finding;

import com.vaadin.flow.component.html.Paragraph;

/** The sentence below a chart or a pair of answers. */
public final class OutcomeParagraph extends Paragraph {

    public OutcomeParagraph(String words) {
        super(words);
        addClassName("outcome");
    }
}
