package app.entente.ui.i18n;

import static app.entente.ui.i18n.Messages.text;

import app.entente.engine.Certainty;
import app.entente.pack.LabelSet;
import app.entente.pack.Scale;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.Value;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Formats a personal scale in the words of its answers, never as a number. */
public final class ScaleMessages {

    private final QuestionnaireTexts texts;

    public ScaleMessages(QuestionnaireTexts texts) {
        this.texts = texts;
    }

    public String scaleName(Scale scale) {
        return texts.labels().of(scale);
    }

    /** Returns the label of the answer nearest to the scale's value. */
    public String nearestAnswer(double mean) {
        return texts.labels().options(LabelSet.STATEMENT).get((int) Math.round(mean) - Value.Grade.LOWEST);
    }

    public String basis(int answered, int asked, Certainty certainty) {
        return text("shell.scale.rests-on", answered, asked, text("comparison.certainty", certainty));
    }

    public String lowestAnswer() {
        return texts.labels().options(LabelSet.STATEMENT).getFirst();
    }

    public String highestAnswer() {
        return texts.labels().options(LabelSet.STATEMENT).getLast();
    }

    /** Returns the labels of both ends, shown below a chart. */
    public Div endLabels() {
        var poles = new Div(new Span(lowestAnswer()), new Span(highestAnswer()));
        poles.addClassName("scale-ends");
        return poles;
    }
}
