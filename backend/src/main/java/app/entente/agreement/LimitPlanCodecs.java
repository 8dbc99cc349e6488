package app.entente.agreement;

import app.entente.answer.AnswerCodecs;
import app.entente.couple.SeatSets;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of plans for limits. */
final class LimitPlanCodecs {

    private static final Codec<LimitId> LIMIT = Codecs.object(
            (to, it) -> to.put("item", AnswerCodecs.ITEM, it.item()).put("owner", SeatSets.CODEC, it.owner()),
            from -> new LimitId(from.get("item", AnswerCodecs.ITEM), from.get("owner", SeatSets.CODEC)));

    private static final Codec<LimitPlan.PlanProposal> WAY = Codecs.object(
            (to, it) -> to.put("wording", Codecs.NUMBER, it.wording())
                    .put("words", Codecs.TEXT, it.words())
                    .put("by", SeatSets.CODEC, it.by())
                    .put("confirmed", Codecs.set(SeatSets.CODEC), it.confirmed()),
            from -> new LimitPlan.PlanProposal(
                    from.get("wording", Codecs.NUMBER),
                    from.get("words", Codecs.TEXT),
                    from.get("by", SeatSets.CODEC),
                    from.get("confirmed", Codecs.set(SeatSets.CODEC))));

    static final PayloadFormat<LimitPlan> HONOURING = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("limit", LIMIT, it.limit())
                    .put("need", Codecs.TEXT, it.need())
                    .maybe("way", WAY, it.way()),
            from -> new LimitPlan(from.get("limit", LIMIT), from.get("need", Codecs.TEXT), from.maybe("way", WAY))));

    private LimitPlanCodecs() {}
}
