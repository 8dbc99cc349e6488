package app.entente.joint;

/** Text typed by a person, stripped of control characters except line breaks, and limited in length. */
public final class UserText {

    public static final int MAX_LINE = 160;
    public static final int MAX_SENTENCE = 400;
    public static final int MAX_VIEW = 2000;
    public static final int MAX_PARAGRAPH = 4000;

    private UserText() {}

    /**
     * Returns the text without control characters and outer blanks, possibly empty; throws {@link TextRefused} where it
     * has more than {@code most} characters.
     */
    public static String cleaned(String typed, int most) {
        var text = typed.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        if (text.length() > most) {
            throw new TextRefused();
        }
        return text;
    }

    /**
     * Returns the cleaned text; throws {@link TextRefused} where it is empty or has more than {@code most} characters.
     */
    public static String required(String typed, int most) {
        var text = cleaned(typed, most);
        if (text.isEmpty()) {
            throw new TextRefused();
        }
        return text;
    }
}
