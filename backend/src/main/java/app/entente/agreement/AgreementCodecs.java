package app.entente.agreement;

import app.entente.comparison.TopicCodecs;
import app.entente.couple.SeatSets;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of agreements and their wordings. */
final class AgreementCodecs {

    /** In format 1 an agreement never fitted into the smallest payload, whatever its sentence. */
    private static final int ONE_KILOBYTE = 1_000;

    private static final Codec<AgreementTerms> TERMS = Codecs.object(
            (to, it) -> to.put("sentence", Codecs.TEXT, it.sentence())
                    .put("owners", Codecs.set(SeatSets.CODEC), it.owners())
                    .put("review", Codecs.DATE, it.review()),
            from -> new AgreementTerms(
                    from.get("sentence", Codecs.TEXT),
                    from.get("owners", Codecs.set(SeatSets.CODEC)),
                    from.get("review", Codecs.DATE)));

    static final PayloadFormat<Agreement> AGREEMENT = PayloadFormat.of(Codecs.object(
                    (to, it) -> to.put("id", Codecs.ID, it.id().value())
                            .put("topic", TopicCodecs.TOPIC, it.topic())
                            .put("wording", Codecs.NUMBER, it.wording())
                            .put("terms", TERMS, it.terms())
                            .put("wordedBy", SeatSets.CODEC, it.wordedBy())
                            .put("confirmed", Codecs.set(SeatSets.CODEC), it.confirmed())
                            .maybe("withdrawnBy", SeatSets.CODEC, it.withdrawnBy()),
                    from -> new Agreement(
                            new AgreementId(from.get("id", Codecs.ID)),
                            from.get("topic", TopicCodecs.TOPIC),
                            from.get("wording", Codecs.NUMBER),
                            from.get("terms", TERMS),
                            from.get("wordedBy", SeatSets.CODEC),
                            from.get("confirmed", Codecs.set(SeatSets.CODEC)),
                            from.maybe("withdrawnBy", SeatSets.CODEC))))
            .atLeast(ONE_KILOBYTE);

    static final PayloadFormat<PastWording> WORDING = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("wording", Codecs.NUMBER, it.wording())
                    .put("terms", TERMS, it.terms())
                    .put("by", SeatSets.CODEC, it.by()),
            from -> new PastWording(
                    from.get("wording", Codecs.NUMBER), from.get("terms", TERMS), from.get("by", SeatSets.CODEC))));

    private AgreementCodecs() {}
}
