package app.entente.ui.i18n;

import static app.entente.ui.i18n.Messages.text;

import app.entente.engine.Certainty;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Scale;
import app.entente.values.Value;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How a personal scale reads: in the words of its answers, never as a number. */
public final class ScaleMessages {

    private final QuestionnaireTexts texts;

    public ScaleMessages(QuestionnaireTexts texts) {
        this.texts = texts;
    }

    public String scaleName(Scale scale) {
        return texts.labels().of(scale);
    }

    /** The answer that lies nearest to where all of them lie on the whole. */
    public String nearestAnswer(double mean) {
        return texts.labels().of(new Value.Grade((int) Math.round(mean)));
    }

    public String basis(int answered, int asked, Certainty certainty) {
        return text("shell.scale.rests-on", answered, asked, text("comparison.certainty", certainty));
    }

    public String lowestAnswer() {
        return texts.labels().grades().getFirst();
    }

    public String highestAnswer() {
        return texts.labels().grades().getLast();
    }

    /** The words of both ends, to stand below a picture. */
    public Div endLabels() {
        var poles = new Div(new Span(lowestAnswer()), new Span(highestAnswer()));
        poles.addClassName("scale-ends");
        return poles;
    }
}
