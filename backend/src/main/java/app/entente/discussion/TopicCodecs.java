package app.entente.discussion;

import app.entente.answering.AnswerCodecs;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;

/** The stored form of what can be talked about. */
public final class TopicCodecs {

    private static final Codec<Facet> FACET = Codecs.codes(Facet.class, Facet::code);

    public static final Codec<TopicId> TOPIC = Codecs.object(
            (to, it) -> to.put("theme", AnswerCodecs.THEME, it.theme()).put("facet", FACET, it.facet()),
            from -> new TopicId(from.get("theme", AnswerCodecs.THEME), from.get("facet", FACET)));

    private TopicCodecs() {}
}
