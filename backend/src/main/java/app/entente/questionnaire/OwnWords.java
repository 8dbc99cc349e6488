package app.entente.questionnaire;

/** A question as one of the two has put it; whose it is, is not in it, nor is it in any log. */
public record OwnWords(String text) {

    private static final int LONGEST = 200;

    public OwnWords {
        text = text.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("A question of one's own has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "OwnWords[hidden]";
    }
}
