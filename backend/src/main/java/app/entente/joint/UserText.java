package app.entente.joint;

/** What people type, without the signs that no screen shows, and no longer than its place allows. */
public final class UserText {

    public static final int MAX_LINE = 160;
    public static final int MAX_SENTENCE = 400;
    public static final int MAX_VIEW = 2000;
    public static final int MAX_PARAGRAPH = 4000;

    private UserText() {}

    public static String cleaned(String typed, int most) {
        var text = typed.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        if (text.length() > most) {
            throw new TextRefused();
        }
        return text;
    }

    public static String required(String typed, int most) {
        var text = cleaned(typed, most);
        if (text.isEmpty()) {
            throw new TextRefused();
        }
        return text;
    }
}
