package app.entente.session;

import app.entente.questionnaire.OwnForm;

/** A question somebody puts to both, until a round begins: its form and its words. */
public record OwnQuestion(OwnForm form, String text) {

    public static final int LONGEST = 200;

    public OwnQuestion {
        text = text.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new QuestionRefused();
        }
    }

    @Override
    public String toString() {
        return "OwnQuestion[hidden]";
    }
}
