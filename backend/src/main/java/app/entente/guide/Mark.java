package app.entente.guide;

import java.util.Locale;

/** The shape and colour of one voice, the same on both screens and in the guide. */
enum Mark {
    TEAL("●", "<circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"#14766e\"/>"),
    AMBER("◆", "<path d=\"M10 .8 19.2 10 10 19.2 .8 10Z\" fill=\"#b0650a\"/>");

    private final String sign;
    private final String drawing;

    Mark(String sign, String drawing) {
        this.sign = sign;
        this.drawing = drawing;
    }

    String sign() {
        return sign;
    }

    String drawing() {
        return drawing;
    }

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
