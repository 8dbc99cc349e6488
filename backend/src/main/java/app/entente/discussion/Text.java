package app.entente.discussion;

/** What people type, without the signs that no screen shows, and no longer than its place allows. */
final class Text {

    static final int LINE = 160;
    static final int SENTENCE = 400;
    static final int VIEW = 2000;
    static final int PARAGRAPH = 4000;

    private Text() {}

    static String cleaned(String typed, int most) {
        var text = typed.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        if (text.length() > most) {
            throw new TextRefused();
        }
        return text;
    }

    static String required(String typed, int most) {
        var text = cleaned(typed, most);
        if (text.isEmpty()) {
            throw new TextRefused();
        }
        return text;
    }
}
