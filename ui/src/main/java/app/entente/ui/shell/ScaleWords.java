package app.entente.ui.shell;

import app.entente.questionnaire.LabelSet;
import static app.entente.ui.kit.Texts.text;

import app.entente.engine.Certainty;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Texts;
import app.entente.questionnaire.Value;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How a personal scale reads: in the words of its answers, never as a number. */
public final class ScaleWords {

    private final Texts words;

    public ScaleWords(Texts words) {
        this.words = words;
    }

    public String name(Scale scale) {
        return words.labels().of(scale);
    }

    /** The answer that lies nearest to where all of them lie on the whole. */
    public String nearest(double mean) {
        return words.labels().options(LabelSet.STATEMENT).get((int) Math.round(mean) - Value.Grade.LOWEST);
    }

    public String restsOn(int answered, int asked, Certainty certainty) {
        return text("shell.scale.rests-on", answered, asked, text("comparison.certainty", certainty));
    }

    public String least() {
        return words.labels().options(LabelSet.STATEMENT).getFirst();
    }

    public String most() {
        return words.labels().options(LabelSet.STATEMENT).getLast();
    }

    /** The words of both ends, to stand below a picture. */
    public Div poles() {
        var poles = new Div(new Span(least()), new Span(most()));
        poles.addClassName("poles");
        return poles;
    }
}
