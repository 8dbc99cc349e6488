package app.entente.guide;

import app.entente.comparison.Palette;
import app.entente.couple.Voice;

/** The shape of a voice: the same on both screens and in the guide. */
final class Shape {

    private Shape() {}

    /** As a sign among letters. */
    static String sign(Voice voice) {
        return switch (voice) {
            case TEAL -> "●";
            case AMBER -> "◆";
        };
    }

    static Markup drawn(Voice voice) {
        var shape = switch (voice) {
            case TEAL -> "<circle cx=\"10\" cy=\"10\" r=\"9\" fill=\"%s\"/>";
            case AMBER -> "<path d=\"M10 .5 19.5 10 10 19.5 .5 10Z\" fill=\"%s\"/>";
        };
        return new Markup(
                """
                <svg xmlns="http://www.w3.org/2000/svg" class="person-shape" viewBox="0 0 20 20" width="11" height="11"%s>%s</svg>\
                """.formatted(Markup.attribute("alt", sign(voice)), shape.formatted(Palette.PAPER.of(voice))));
    }

    static String style(Voice voice) {
        return switch (voice) {
            case TEAL -> "teal";
            case AMBER -> "amber";
        };
    }
}
