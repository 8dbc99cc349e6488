package app.entente.approvedguide;

import app.entente.answer.AnswerCodecs;
import app.entente.comparison.ByPartner;
import app.entente.document.GuideDocument.CounsellorData;
import app.entente.figures.Figures;
import app.entente.figures.Figures.AgreementFigures;
import app.entente.figures.Figures.GuessFigures;
import app.entente.figures.Figures.ItemGroup;
import app.entente.figures.Figures.ScaleFigures;
import app.entente.figures.Figures.SimilarityFigures;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import app.entente.statistics.ProfileSimilarity;
import app.entente.statistics.TruthAndBias;
import java.util.Optional;
import java.util.OptionalDouble;

/** The stored form of the numbers for a counsellor, every digit of them; an undefined number is left out. */
final class FigureCodecs {

    private static final Codec<Double> DECIMAL = Codecs.text(String::valueOf, Double::valueOf);

    private static final Codec<ItemGroup> GROUP = Codecs.codes(ItemGroup.class, it -> switch (it) {
        case EXPECTATIONS -> "expectations";
        case STATEMENTS -> "statements";
        case BOTH -> "both";
    });

    private static final Codec<ProfileSimilarity> PROFILE = Codecs.object(
            (to, it) -> {
                to.put("items", Codecs.NUMBER, it.items());
                put(to, "distance", it.distance());
                put(to, "elevation", it.elevation());
                put(to, "scatter", it.scatter());
                put(to, "shape", it.shape());
                put(to, "correlation", it.correlation());
                put(to, "double-entry", it.doubleEntry());
            },
            from -> new ProfileSimilarity(
                    from.get("items", Codecs.NUMBER),
                    get(from, "distance"),
                    get(from, "elevation"),
                    get(from, "scatter"),
                    get(from, "shape"),
                    get(from, "correlation"),
                    get(from, "double-entry")));

    private static final Codec<AgreementFigures> AGREEMENT = Codecs.object(
            (to, it) -> {
                put(to, "kappa-unweighted", it.kappaUnweighted());
                put(to, "kappa-linear", it.kappaLinear());
                put(to, "kappa-quadratic", it.kappaQuadratic());
                put(to, "ac1", it.ac1());
                put(to, "ac2-linear", it.ac2Linear());
                put(to, "ac2-quadratic", it.ac2Quadratic());
                put(to, "ac2-ordinal", it.ac2Ordinal());
                put(to, "alpha-ordinal", it.alphaOrdinal());
                put(to, "alpha-interval", it.alphaInterval());
            },
            from -> new AgreementFigures(
                    get(from, "kappa-unweighted"),
                    get(from, "kappa-linear"),
                    get(from, "kappa-quadratic"),
                    get(from, "ac1"),
                    get(from, "ac2-linear"),
                    get(from, "ac2-quadratic"),
                    get(from, "ac2-ordinal"),
                    get(from, "alpha-ordinal"),
                    get(from, "alpha-interval")));

    private static final Codec<SimilarityFigures> SIMILARITY = Codecs.object(
            (to, it) -> to.put("among", GROUP, it.among())
                    .put("profile", PROFILE, it.profile())
                    .put("agreement", AGREEMENT, it.agreement()),
            from -> new SimilarityFigures(
                    from.get("among", GROUP), from.get("profile", PROFILE), from.get("agreement", AGREEMENT)));

    private static final Codec<TruthAndBias> TRUTH_AND_BIAS = Codecs.object(
            (to, it) -> to.put("bias", DECIMAL, it.directionalBias())
                    .put("truth-force", DECIMAL, it.truthForce())
                    .put("bias-force", DECIMAL, it.biasForce()),
            from -> new TruthAndBias(
                    from.get("bias", DECIMAL), from.get("truth-force", DECIMAL), from.get("bias-force", DECIMAL)));

    private static final Codec<GuessFigures> GUESSES = Codecs.object(
            (to, it) -> to.put("guesses", Codecs.NUMBER, it.guesses())
                    .put("understanding", DECIMAL, it.understanding())
                    .put("assumed", DECIMAL, it.assumedSimilarity())
                    .put("actual", DECIMAL, it.actualSimilarity())
                    .maybe("truth-and-bias", TRUTH_AND_BIAS, it.truthAndBias()),
            from -> new GuessFigures(
                    from.get("guesses", Codecs.NUMBER),
                    from.get("understanding", DECIMAL),
                    from.get("assumed", DECIMAL),
                    from.get("actual", DECIMAL),
                    from.maybe("truth-and-bias", TRUTH_AND_BIAS)));

    private static final Codec<ScaleFigures> SCALE = Codecs.object(
            (to, it) -> {
                to.put("scale", AnswerCodecs.SCALE, it.scale())
                        .put("asked", Codecs.NUMBER, it.asked())
                        .put("shown", Codecs.NUMBER, it.shown());
                put(to, "teal", it.means().teal());
                put(to, "amber", it.means().amber());
            },
            from -> new ScaleFigures(
                    from.get("scale", AnswerCodecs.SCALE),
                    from.get("asked", Codecs.NUMBER),
                    from.get("shown", Codecs.NUMBER),
                    new ByPartner<>(get(from, "teal"), get(from, "amber"))));

    static final Codec<CounsellorData> COUNSELLOR_DATA = Codecs.object(
            (to, it) -> to.put("teal", Codecs.TEXT, it.names().teal())
                    .put("amber", Codecs.TEXT, it.names().amber())
                    .put("items", Codecs.NUMBER, it.figures().items())
                    .put("likeness", Codecs.list(SIMILARITY), it.figures().likeness())
                    .maybe("teal-guesses", GUESSES, it.figures().guessing().teal())
                    .maybe("amber-guesses", GUESSES, it.figures().guessing().amber())
                    .put("scales", Codecs.list(SCALE), it.figures().scales()),
            from -> new CounsellorData(
                    new ByPartner<>(from.get("teal", Codecs.TEXT), from.get("amber", Codecs.TEXT)),
                    new Figures(
                            from.get("items", Codecs.NUMBER),
                            from.get("likeness", Codecs.list(SIMILARITY)),
                            new ByPartner<>(from.maybe("teal-guesses", GUESSES), from.maybe("amber-guesses", GUESSES)),
                            from.get("scales", Codecs.list(SCALE)))));

    private FigureCodecs() {}

    private static void put(FieldWriter to, String name, OptionalDouble number) {
        to.maybe(name, DECIMAL, number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty());
    }

    private static OptionalDouble get(FieldReader from, String name) {
        return from.maybe(name, DECIMAL).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
