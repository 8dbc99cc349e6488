package app.entente.guide;

import app.entente.comparison.TopicCodecs;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.document.Paper;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The stored form of a guide's draft: its contents, and the imprint each has said yes to. */
final class GuideDraftCodecs {

    private static final Codec<GuidePart> PART = Codecs.codes(GuidePart.class, it -> switch (it) {
        case STRENGTHS -> "STRENGTHS";
        case LIMITS -> "LIMITS";
        case SUPPORT -> "SUPPORT";
        case IN_WORDS -> "IN_WORDS";
        case HONOURING -> "HONOURING";
        case AGREEMENTS -> "AGREEMENTS";
        case NOTES -> "NOTES";
        case PARKED -> "PARKED";
        case APPRECIATIONS -> "APPRECIATIONS";
        case PICTURES -> "PICTURES";
        case FIGURES -> "FIGURES";
    });

    private static final Codec<Set<Locale>> LANGUAGES =
            Codecs.set(Codecs.text(Locale::toLanguageTag, Locale::forLanguageTag));

    private static final Codec<GuideLength> LENGTH = Codecs.codes(GuideLength.class, it -> switch (it) {
        case SHORT -> "SHORT";
        case USUAL -> "USUAL";
        case EVERYTHING -> "EVERYTHING";
    });

    private static final Codec<Paper> PAPER = Codecs.codes(Paper.class, it -> switch (it) {
        case A5 -> "A5";
        case A4 -> "A4";
        case LETTER -> "LETTER";
    });

    /**
     * A draft from before there was a choice of languages names none; one from before there were lengths and papers says
     * everything, on A5, and so does one that names neither.
     */
    private static final Codec<GuideContents> CONTENTS = Codecs.object(
            (to, it) -> to.put("parts", Codecs.set(PART), it.parts())
                    .put("topics", Codecs.set(TopicCodecs.TOPIC), it.topics())
                    .put("names", Codecs.FLAG, it.names())
                    .put("languages", LANGUAGES, it.languages())
                    .maybe("length", LENGTH, Optional.of(it.length()).filter(that -> that != GuideLength.EVERYTHING))
                    .maybe("paper", PAPER, Optional.of(it.paper()).filter(that -> that != Paper.A5)),
            from -> new GuideContents(
                    from.maybe("length", LENGTH).orElse(GuideLength.EVERYTHING),
                    from.get("parts", Codecs.set(PART)),
                    from.get("topics", Codecs.set(TopicCodecs.TOPIC)),
                    from.get("names", Codecs.FLAG),
                    from.maybe("languages", LANGUAGES).orElse(Set.of()),
                    from.maybe("paper", PAPER).orElse(Paper.A5)));

    private static final Codec<Map<Seat, String>> APPROVALS = Codecs.map(SeatSets.CODEC, Codecs.TEXT);

    static final PayloadFormat<StoredGuideDraft> DRAFT = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("version", Codecs.NUMBER, it.version())
                    .put("contents", CONTENTS, it.contents())
                    .put("approvals", APPROVALS, new TreeMap<>(it.approvals())),
            from -> new StoredGuideDraft(
                    from.get("version", Codecs.NUMBER),
                    from.get("contents", CONTENTS),
                    from.get("approvals", APPROVALS))));

    private GuideDraftCodecs() {}
}
