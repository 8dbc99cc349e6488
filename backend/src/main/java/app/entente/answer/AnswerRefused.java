package app.entente.answer;

/** The item does not take this answer, or a text of it is too long. */
public final class AnswerRefused extends RuntimeException {

    public enum Reason {
        NO_SUCH_ITEM,
        VALUE_DOES_NOT_FIT,
        GUESS_DOES_NOT_FIT,
        NO_GUESS_HERE,
        NO_OWN_WORDS_HERE,
        NO_TOPIC_HERE,
        SAID_ALOUD_IS_FOR_EXPECTATIONS,
        OWN_WORDS_TOO_LONG,
        NOTE_TOO_LONG
    }

    private final Reason reason;

    public AnswerRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
