package app.entente.approvedguide;

import app.entente.comparison.ByPartner;
import app.entente.document.GuideDocument.CounsellorData;
import app.entente.figures.Figures;
import app.entente.figures.Figures.AgreementFigures;
import app.entente.figures.Figures.GuessFigures;
import app.entente.figures.Figures.ItemGroup;
import app.entente.figures.Figures.ScaleFigures;
import app.entente.figures.Figures.SimilarityFigures;
import app.entente.pack.Scale;
import app.entente.statistics.ProfileSimilarity;
import app.entente.statistics.TruthAndBias;
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

    static String of(Optional<CounsellorData> counsel) {
        return maybe(counsel, FigureText::counsel);
    }

    private static String counsel(CounsellorData it) {
        return "Counsel[names=%s, figures=%s]".formatted(sides(it.names(), Function.identity()), figures(it.figures()));
    }

    private static String figures(Figures it) {
        return "Figures[items=" + it.items()
                + ", likeness=" + list(it.likeness(), FigureText::likeness)
                + ", guessing=" + sides(it.guessing(), guessed -> maybe(guessed, FigureText::guessed))
                + ", scales=" + list(it.scales(), FigureText::measured)
                + "]";
    }

    private static String likeness(SimilarityFigures it) {
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

    private static String agreement(AgreementFigures it) {
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

    private static String guessed(GuessFigures it) {
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

    private static String measured(ScaleFigures it) {
        return "Measured[scale=" + code(it.scale())
                + ", asked=" + it.asked()
                + ", shown=" + it.shown()
                + ", means=" + sides(it.means(), FigureText::number)
                + "]";
    }

    private static String code(ItemGroup itemGroup) {
        return switch (itemGroup) {
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

    private static <T> String sides(ByPartner<T> byPartner, Function<T, String> text) {
        return "Sides[teal=" + text.apply(byPartner.teal()) + ", amber=" + text.apply(byPartner.amber()) + "]";
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
