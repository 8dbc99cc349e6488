package app.entente.talk;

import app.entente.comparison.TopicCodecs;
import app.entente.couple.SeatSets;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import app.entente.payload.PayloadFormat;

/** The stored form of written turns. */
final class WrittenTurnCodecs {

    static final PayloadFormat<WrittenTurn> TELLING =
            PayloadFormat.of(Codecs.object(WrittenTurnCodecs::write, WrittenTurnCodecs::telling));

    private WrittenTurnCodecs() {}

    private static void write(FieldWriter to, WrittenTurn writtenTurn) {
        to.put(
                        "is",
                        Codecs.TEXT,
                        switch (writtenTurn) {
                            case WrittenTurn.Told _ -> "TOLD";
                            case WrittenTurn.SaidBack _ -> "SAID_BACK";
                            case WrittenTurn.NotQuite _ -> "NOT_QUITE";
                            case WrittenTurn.Understood _ -> "UNDERSTOOD";
                        })
                .put("topic", TopicCodecs.TOPIC, writtenTurn.topic())
                .put("by", SeatSets.CODEC, writtenTurn.by())
                .put("number", Codecs.NUMBER, writtenTurn.number())
                .put("view", Codecs.TEXT, writtenTurn.view())
                .maybe("heard", Codecs.TEXT, writtenTurn.saidBackAs());
    }

    private static WrittenTurn telling(FieldReader from) {
        var topic = from.get("topic", TopicCodecs.TOPIC);
        var by = from.get("by", SeatSets.CODEC);
        var number = from.get("number", Codecs.NUMBER);
        var view = from.get("view", Codecs.TEXT);
        var is = from.get("is", Codecs.TEXT);
        return switch (is) {
            case "TOLD" -> new WrittenTurn.Told(topic, by, number, view);
            case "SAID_BACK" -> new WrittenTurn.SaidBack(topic, by, number, view, from.get("heard", Codecs.TEXT));
            case "NOT_QUITE" -> new WrittenTurn.NotQuite(topic, by, number, view, from.get("heard", Codecs.TEXT));
            case "UNDERSTOOD" -> new WrittenTurn.Understood(topic, by, number, view, from.get("heard", Codecs.TEXT));
            default -> throw new IllegalStateException("A payload has an unknown telling " + is);
        };
    }
}
