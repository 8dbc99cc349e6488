package app.entente.comparison;

import app.entente.answer.AnswerCodecs;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.values.ThemeId;

/** The stored form of what can be talked about. */
public final class TopicCodecs {

    /** A theme; what was stored while a topic was one facet of a theme names that, too, and is read as its theme. */
    public static final Codec<ThemeId> TOPIC = Codecs.object(
            (to, it) -> to.put("theme", AnswerCodecs.THEME, it), from -> from.get("theme", AnswerCodecs.THEME));

    private TopicCodecs() {}
}
