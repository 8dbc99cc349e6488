package app.entente.comparison;

import app.entente.answer.AnswerCodecs;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;

/** The stored form of what can be talked about. */
public final class TopicCodecs {

    private static final Codec<TopicFacet> FACET = Codecs.codes(TopicFacet.class, TopicFacet::code);

    public static final Codec<TopicId> TOPIC = Codecs.object(
            (to, it) -> to.put("theme", AnswerCodecs.THEME, it.theme()).put("facet", FACET, it.facet()),
            from -> new TopicId(from.get("theme", AnswerCodecs.THEME), from.get("facet", FACET)));

    private TopicCodecs() {}
}
