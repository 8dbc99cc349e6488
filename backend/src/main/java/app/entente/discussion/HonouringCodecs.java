package app.entente.discussion;

import app.entente.answering.AnswerCodecs;
import app.entente.couple.Seats;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of plans for limits. */
final class HonouringCodecs {

    private static final Codec<LimitId> LIMIT = Codecs.object(
            (to, it) -> to.put("item", AnswerCodecs.ITEM, it.item()).put("owner", Seats.CODEC, it.owner()),
            from -> new LimitId(from.get("item", AnswerCodecs.ITEM), from.get("owner", Seats.CODEC)));

    private static final Codec<Honouring.Way> WAY = Codecs.object(
            (to, it) -> to.put("wording", Codecs.NUMBER, it.wording())
                    .put("words", Codecs.TEXT, it.words())
                    .put("by", Seats.CODEC, it.by())
                    .put("confirmed", Codecs.set(Seats.CODEC), it.confirmed()),
            from -> new Honouring.Way(
                    from.get("wording", Codecs.NUMBER),
                    from.get("words", Codecs.TEXT),
                    from.get("by", Seats.CODEC),
                    from.get("confirmed", Codecs.set(Seats.CODEC))));

    static final PayloadFormat<Honouring> HONOURING = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("limit", LIMIT, it.limit())
                    .put("need", Codecs.TEXT, it.need())
                    .maybe("way", WAY, it.way()),
            from -> new Honouring(from.get("limit", LIMIT), from.get("need", Codecs.TEXT), from.maybe("way", WAY))));

    private HonouringCodecs() {}
}
