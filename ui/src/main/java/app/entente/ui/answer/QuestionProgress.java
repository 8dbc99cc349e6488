package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a person their own position among the questions, and the themes to jump to; the partner never sees it. */
class QuestionProgress extends Div {

    private final ThemeMenu themes;
    private final Paragraph question = new Paragraph();
    private final Div beads = new Div();

    QuestionProgress(ThemeMenu themes) {
        this.themes = themes;
        addClassNames("section-aside", "answer-progress");
        question.addClassNames("small", "secondary-text");
        beads.addClassName("question-progress");
        beads.getElement().setAttribute("aria-hidden", "true");
        add(themes, question, beads);
    }

    void show(String name, int position, int length) {
        themes.show(name);
        question.setText(text("answer.progress", position, length));
        beads.getStyle().set("--at", String.valueOf(position)).set("--of", String.valueOf(length));
    }
}
