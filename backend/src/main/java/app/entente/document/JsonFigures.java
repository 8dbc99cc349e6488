package app.entente.document;

import app.entente.comparison.ByPartner;
import app.entente.couple.PartnerColour;
import app.entente.document.GuideDocument.CounsellorData;
import app.entente.figures.Figures;
import app.entente.figures.Figures.AgreementFigures;
import app.entente.figures.Figures.GuessFigures;
import app.entente.figures.Figures.ScaleFigures;
import app.entente.figures.Figures.SimilarityFigures;
import app.entente.pack.Scale;
import app.entente.statistics.ProfileSimilarity;
import app.entente.statistics.TruthAndBias;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Writes figures as plain maps: up to ten decimals, null where a number is undefined, and a sentence where some are
 * withheld.
 */
record JsonFigures(UnaryOperator<String> texts) {

    private static final double DECIMALS = 1e10;
    private static final int ENOUGH_FOR_A_REPORT = 10;

    Map<String, Object> toMap(CounsellorData counsellorData) {
        var figures = counsellorData.figures();
        var all = new LinkedHashMap<String, Object>();
        all.put("note", texts.apply("figures.note"));
        all.put("people", sides(counsellorData.names()));
        all.put("items", figures.items());
        all.put(
                "likeness",
                figures.likeness().stream().map(JsonFigures::likeness).toList());
        all.put(
                "guessing",
                sides(new ByPartner<>(
                        figures.guessing().teal().map(JsonFigures::guessed),
                        figures.guessing().amber().map(JsonFigures::guessed))));
        all.put("scales", figures.scales().stream().map(JsonFigures::measured).toList());
        all.put("notGiven", notGiven());
        return all;
    }

    private static Map<String, Object> likeness(SimilarityFigures it) {
        var likeness = new LinkedHashMap<String, Object>();
        likeness.put("among", among(it.among()));
        likeness.put("items", it.profile().items());
        likeness.put("profile", profile(it.profile()));
        likeness.put("agreement", agreement(it.agreement()));
        return likeness;
    }

    private static Map<String, Object> profile(ProfileSimilarity it) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("distanceSquared", number(it.distance()));
        profile.put("elevation", number(it.elevation()));
        profile.put("scatter", number(it.scatter()));
        profile.put("shape", number(it.shape()));
        profile.put("correlation", number(it.correlation()));
        profile.put("doubleEntryIcc", it.items() < ENOUGH_FOR_A_REPORT ? Optional.empty() : number(it.doubleEntry()));
        return profile;
    }

    private static Map<String, Object> agreement(AgreementFigures it) {
        var agreement = new LinkedHashMap<String, Object>();
        agreement.put("kappaUnweighted", number(it.kappaUnweighted()));
        agreement.put("kappaLinear", number(it.kappaLinear()));
        agreement.put("kappaQuadratic", number(it.kappaQuadratic()));
        agreement.put("ac1", number(it.ac1()));
        agreement.put("ac2Linear", number(it.ac2Linear()));
        agreement.put("ac2Quadratic", number(it.ac2Quadratic()));
        agreement.put("ac2Ordinal", number(it.ac2Ordinal()));
        agreement.put("krippendorffOrdinal", number(it.alphaOrdinal()));
        agreement.put("krippendorffInterval", number(it.alphaInterval()));
        return agreement;
    }

    private static Map<String, Object> guessed(GuessFigures it) {
        var guessed = new LinkedHashMap<String, Object>();
        guessed.put("guesses", it.guesses());
        guessed.put("understanding", rounded(it.understanding()));
        guessed.put("assumedSimilarity", rounded(it.assumedSimilarity()));
        guessed.put("actualSimilarity", rounded(it.actualSimilarity()));
        guessed.put("truthAndBias", it.truthAndBias().map(JsonFigures::truthAndBias));
        return guessed;
    }

    private static Map<String, Object> truthAndBias(TruthAndBias it) {
        var truthAndBias = new LinkedHashMap<String, Object>();
        truthAndBias.put("directionalBias", rounded(it.directionalBias()));
        truthAndBias.put("truthForce", rounded(it.truthForce()));
        truthAndBias.put("biasForce", rounded(it.biasForce()));
        return truthAndBias;
    }

    private static Map<String, Object> measured(ScaleFigures it) {
        var measured = new LinkedHashMap<String, Object>();
        measured.put("scale", scale(it.scale()));
        measured.put("asked", it.asked());
        measured.put("shown", it.shown());
        measured.put(
                "mean",
                sides(new ByPartner<>(
                        number(it.means().teal()), number(it.means().amber()))));
        return measured;
    }

    private Map<String, Object> notGiven() {
        var notGiven = new LinkedHashMap<String, Object>();
        notGiven.put("normative", texts.apply("figures.not-given.normative"));
        notGiven.put("reliableChange", texts.apply("figures.not-given.reliable-change"));
        notGiven.put("cronbachAlpha", texts.apply("figures.not-given.cronbach-alpha"));
        return notGiven;
    }

    private static Map<String, Object> sides(ByPartner<?> byPartner) {
        var both = new LinkedHashMap<String, Object>();
        both.put(JsonSections.colour(PartnerColour.TEAL), byPartner.teal());
        both.put(JsonSections.colour(PartnerColour.AMBER), byPartner.amber());
        return both;
    }

    private static Optional<Double> number(OptionalDouble number) {
        return number.isPresent() ? Optional.of(rounded(number.getAsDouble())) : Optional.empty();
    }

    private static double rounded(double number) {
        return Math.rint(number * DECIMALS) / DECIMALS + 0.0; // and no negative zero
    }

    private static String among(Figures.ItemGroup itemGroup) {
        return switch (itemGroup) {
            case EXPECTATIONS -> "expectations";
            case STATEMENTS -> "statements";
            case BOTH -> "both";
        };
    }

    private static String scale(Scale scale) {
        return switch (scale) {
            case TRUST -> "trust";
            case DEPENDENCE -> "dependence";
            case INDEPENDENCE -> "independence";
            case HEALTHY_DEPENDENCE -> "healthy-dependence";
            case STRAIN -> "strain";
        };
    }
}
