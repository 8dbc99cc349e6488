package app.entente.discussion;

import app.entente.couple.Seats;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of agreements and their wordings. */
final class AgreementCodecs {

    /** In format 1 an agreement never fitted into the smallest payload, whatever its sentence. */
    private static final int ONE_KILOBYTE = 1_000;

    private static final Codec<Terms> TERMS = Codecs.object(
            (to, it) -> to.put("sentence", Codecs.TEXT, it.sentence())
                    .put("owners", Codecs.set(Seats.CODEC), it.owners())
                    .put("review", Codecs.DATE, it.review()),
            from -> new Terms(
                    from.get("sentence", Codecs.TEXT),
                    from.get("owners", Codecs.set(Seats.CODEC)),
                    from.get("review", Codecs.DATE)));

    static final PayloadFormat<Agreement> AGREEMENT = PayloadFormat.of(Codecs.object(
                    (to, it) -> to.put("id", Codecs.ID, it.id().value())
                            .put("topic", TopicCodecs.TOPIC, it.topic())
                            .put("wording", Codecs.NUMBER, it.wording())
                            .put("terms", TERMS, it.terms())
                            .put("wordedBy", Seats.CODEC, it.wordedBy())
                            .put("confirmed", Codecs.set(Seats.CODEC), it.confirmed())
                            .maybe("withdrawnBy", Seats.CODEC, it.withdrawnBy()),
                    from -> new Agreement(
                            new AgreementId(from.get("id", Codecs.ID)),
                            from.get("topic", TopicCodecs.TOPIC),
                            from.get("wording", Codecs.NUMBER),
                            from.get("terms", TERMS),
                            from.get("wordedBy", Seats.CODEC),
                            from.get("confirmed", Codecs.set(Seats.CODEC)),
                            from.maybe("withdrawnBy", Seats.CODEC))))
            .atLeast(ONE_KILOBYTE);

    static final PayloadFormat<PastWording> WORDING = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("wording", Codecs.NUMBER, it.wording())
                    .put("terms", TERMS, it.terms())
                    .put("by", Seats.CODEC, it.by()),
            from -> new PastWording(
                    from.get("wording", Codecs.NUMBER), from.get("terms", TERMS), from.get("by", Seats.CODEC))));

    private AgreementCodecs() {}
}
