package app.entente.ui.finding;

import com.vaadin.flow.component.html.Paragraph;

/** What is said below a picture or two answers. */
public class OutcomeParagraph extends Paragraph {

    public OutcomeParagraph(String words) {
        super(words);
        addClassName("verdict");
    }
}
