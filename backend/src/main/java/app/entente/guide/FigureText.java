package app.entente.guide;

import app.entente.engine.ProfileSimilarity;
import app.entente.engine.TruthAndBias;
import app.entente.guide.Booklet.Counsel;
import app.entente.guide.Figures.Agreement;
import app.entente.guide.Figures.Among;
import app.entente.guide.Figures.Guessed;
import app.entente.guide.Figures.Likeness;
import app.entente.guide.Figures.Measured;
import app.entente.questionnaire.Scale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a counsellor's numbers as the text that goes into a {@link ContentHash}.
 *
 * <p>The text is what these records printed in version 0.1.0. Stored approvals are hashes of it, so no name in it
 * follows a Java name: a renamed type or component leaves it as it is.
 */
final class FigureText {

    private FigureText() {}

    static String of(Optional<Counsel> counsel) {
        return maybe(counsel, FigureText::counsel);
    }

    private static String counsel(Counsel it) {
        return "Counsel[names=%s, figures=%s]".formatted(sides(it.names(), Function.identity()), figures(it.figures()));
    }

    private static String figures(Figures it) {
        return "Figures[items=" + it.items()
                + ", likeness=" + list(it.likeness(), FigureText::likeness)
                + ", guessing=" + sides(it.guessing(), guessed -> maybe(guessed, FigureText::guessed))
                + ", scales=" + list(it.scales(), FigureText::measured)
                + "]";
    }

    private static String likeness(Likeness it) {
        return "Likeness[among=" + code(it.among())
                + ", profile=" + profile(it.profile())
                + ", agreement=" + agreement(it.agreement())
                + "]";
    }

    private static String profile(ProfileSimilarity it) {
        return "ProfileSimilarity[items=" + it.items()
                + ", distance=" + number(it.distance())
                + ", elevation=" + number(it.elevation())
                + ", scatter=" + number(it.scatter())
                + ", shape=" + number(it.shape())
                + ", correlation=" + number(it.correlation())
                + ", doubleEntry=" + number(it.doubleEntry())
                + "]";
    }

    private static String agreement(Agreement it) {
        return "Agreement[kappaUnweighted=" + number(it.kappaUnweighted())
                + ", kappaLinear=" + number(it.kappaLinear())
                + ", kappaQuadratic=" + number(it.kappaQuadratic())
                + ", ac1=" + number(it.ac1())
                + ", ac2Linear=" + number(it.ac2Linear())
                + ", ac2Quadratic=" + number(it.ac2Quadratic())
                + ", ac2Ordinal=" + number(it.ac2Ordinal())
                + ", alphaOrdinal=" + number(it.alphaOrdinal())
                + ", alphaInterval=" + number(it.alphaInterval())
                + "]";
    }

    private static String guessed(Guessed it) {
        return "Guessed[guesses=" + it.guesses()
                + ", understanding=" + it.understanding()
                + ", assumedSimilarity=" + it.assumedSimilarity()
                + ", actualSimilarity=" + it.actualSimilarity()
                + ", truthAndBias=" + maybe(it.truthAndBias(), FigureText::truthAndBias)
                + "]";
    }

    private static String truthAndBias(TruthAndBias it) {
        return "TruthAndBias[directionalBias=" + it.directionalBias()
                + ", truthForce=" + it.truthForce()
                + ", biasForce=" + it.biasForce()
                + "]";
    }

    private static String measured(Measured it) {
        return "Measured[scale=" + code(it.scale())
                + ", asked=" + it.asked()
                + ", shown=" + it.shown()
                + ", means=" + sides(it.means(), FigureText::number)
                + "]";
    }

    private static String code(Among among) {
        return switch (among) {
            case EXPECTATIONS -> "EXPECTATIONS";
            case STATEMENTS -> "STATEMENTS";
            case BOTH -> "BOTH";
        };
    }

    private static String code(Scale scale) {
        return switch (scale) {
            case TRUST -> "TRUST";
            case DEPENDENCE -> "DEPENDENCE";
            case INDEPENDENCE -> "INDEPENDENCE";
            case HEALTHY_DEPENDENCE -> "HEALTHY_DEPENDENCE";
            case STRAIN -> "STRAIN";
        };
    }

    private static <T> String sides(Sides<T> sides, Function<T, String> text) {
        return "Sides[teal=" + text.apply(sides.teal()) + ", amber=" + text.apply(sides.amber()) + "]";
    }

    private static <T> String list(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static <T> String maybe(Optional<T> maybe, Function<T, String> text) {
        return maybe.map(it -> "Optional[" + text.apply(it) + "]").orElse("Optional.empty");
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? "OptionalDouble[" + number.getAsDouble() + "]" : "OptionalDouble.empty";
    }
}
