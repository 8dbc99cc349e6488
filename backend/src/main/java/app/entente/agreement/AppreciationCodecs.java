package app.entente.agreement;

import app.entente.couple.SeatSets;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of appreciations. */
final class AppreciationCodecs {

    static final PayloadFormat<Appreciation> APPRECIATION = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("by", SeatSets.CODEC, it.by()).put("words", Codecs.TEXT, it.words()),
            from -> new Appreciation(from.get("by", SeatSets.CODEC), from.get("words", Codecs.TEXT))));

    private AppreciationCodecs() {}
}
