package app.entente.session;

import app.entente.pack.OwnQuestionForm;
import app.entente.session.RoundRefused.QuestionRefused;

/**
 * A question one person asks both, until a round begins: its form and its text of 1 to {@value #MAX_LENGTH} characters.
 * The constructor throws {@link QuestionRefused} for others.
 */
public record OwnQuestion(OwnQuestionForm form, String text) {

    public static final int MAX_LENGTH = 200;

    public OwnQuestion {
        text = text.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > MAX_LENGTH) {
            throw new QuestionRefused();
        }
    }

    @Override
    public String toString() {
        return "OwnQuestion[hidden]";
    }
}
