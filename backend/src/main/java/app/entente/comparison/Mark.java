package app.entente.comparison;

import app.entente.couple.Voice;
import app.entente.questionnaire.Importance;
import java.util.Optional;

/** One person's place on a line, from 1 to 5: a circle or a diamond, larger where it matters more. */
public record Mark(Voice voice, int step, Optional<Importance> importance) {

    /** The sign of this person, where nothing is weighed. */
    static Mark plain(Voice voice) {
        return new Mark(voice, 1, Optional.empty());
    }

    /** How far it reaches from its middle; a diamond a little farther, so that both shapes weigh the same. */
    double radius() {
        var radius = importance.map(Mark::radius).orElse(10.0);
        return voice == Voice.TEAL ? radius : 1.2 * radius;
    }

    /** Drawn around its own middle. */
    String drawn(Palette palette) {
        var look = "fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"".formatted(palette.of(voice), palette.sheet());
        var radius = Canvas.number(radius());
        return switch (voice) {
            case TEAL -> "<circle r=\"%s\" %s/>".formatted(radius, look);
            case AMBER -> "<path d=\"M0 -%1$sL%1$s 0 0 %1$s -%1$s 0Z\" %2$s/>".formatted(radius, look);
        };
    }

    private static double radius(Importance importance) {
        return switch (importance) {
            case NOT -> 7;
            case A_LITTLE -> 9;
            case QUITE -> 11.5;
            case VERY -> 14;
        };
    }
}
