package app.entente.discussion;

import app.entente.couple.Seats;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import app.entente.payload.PayloadFormat;

/** The stored form of written turns. */
final class TellingCodecs {

    static final PayloadFormat<Telling> TELLING =
            PayloadFormat.of(Codecs.object(TellingCodecs::write, TellingCodecs::telling));

    private TellingCodecs() {}

    private static void write(FieldWriter to, Telling telling) {
        to.put(
                        "is",
                        Codecs.TEXT,
                        switch (telling) {
                            case Telling.Told _ -> "TOLD";
                            case Telling.SaidBack _ -> "SAID_BACK";
                            case Telling.NotQuite _ -> "NOT_QUITE";
                            case Telling.Understood _ -> "UNDERSTOOD";
                        })
                .put("topic", TopicCodecs.TOPIC, telling.topic())
                .put("by", Seats.CODEC, telling.by())
                .put("number", Codecs.NUMBER, telling.number())
                .put("view", Codecs.TEXT, telling.view())
                .maybe("heard", Codecs.TEXT, telling.saidBackAs());
    }

    private static Telling telling(FieldReader from) {
        var topic = from.get("topic", TopicCodecs.TOPIC);
        var by = from.get("by", Seats.CODEC);
        var number = from.get("number", Codecs.NUMBER);
        var view = from.get("view", Codecs.TEXT);
        var is = from.get("is", Codecs.TEXT);
        return switch (is) {
            case "TOLD" -> new Telling.Told(topic, by, number, view);
            case "SAID_BACK" -> new Telling.SaidBack(topic, by, number, view, from.get("heard", Codecs.TEXT));
            case "NOT_QUITE" -> new Telling.NotQuite(topic, by, number, view, from.get("heard", Codecs.TEXT));
            case "UNDERSTOOD" -> new Telling.Understood(topic, by, number, view, from.get("heard", Codecs.TEXT));
            default -> throw new IllegalStateException("A payload has an unknown telling " + is);
        };
    }
}
