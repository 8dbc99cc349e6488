package app.entente.pack;

/** The text of a couple's own question; it does not say whose it is, and no log shows it. */
public record OwnQuestionText(String text) {

    private static final int MAX_LENGTH = 200;

    public OwnQuestionText {
        text = text.strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > MAX_LENGTH) {
            throw new IllegalArgumentException("A question of one's own has 1 to " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return "OwnWords[hidden]";
    }
}
