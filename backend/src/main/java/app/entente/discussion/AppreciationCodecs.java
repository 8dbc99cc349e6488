package app.entente.discussion;

import app.entente.couple.Seats;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of appreciations. */
final class AppreciationCodecs {

    static final PayloadFormat<Appreciation> APPRECIATION = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("by", Seats.CODEC, it.by()).put("words", Codecs.TEXT, it.words()),
            from -> new Appreciation(from.get("by", Seats.CODEC), from.get("words", Codecs.TEXT))));

    private AppreciationCodecs() {}
}
