package app.entente.ui.comparison;

import com.vaadin.flow.component.html.Paragraph;

/** What is said below a picture or two answers. */
class Verdict extends Paragraph {

    Verdict(String words) {
        super(words);
        addClassName("outcome");
    }
}
