package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a person their own position among the questions; the partner never sees it. */
class QuestionProgress extends Div {

    private final Paragraph theme = new Paragraph();
    private final Paragraph question = new Paragraph();
    private final Div beads = new Div();

    QuestionProgress() {
        addClassNames("section-aside", "stack-s");
        theme.addClassName("overline");
        question.addClassNames("small", "secondary-text");
        beads.addClassName("question-progress");
        beads.getElement().setAttribute("aria-hidden", "true");
        add(theme, question, beads);
    }

    void show(String name, int position, int length) {
        theme.setText(name);
        question.setText(text("answer.progress", position, length));
        beads.getStyle().set("--at", String.valueOf(position)).set("--of", String.valueOf(length));
    }
}
