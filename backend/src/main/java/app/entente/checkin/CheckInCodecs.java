package app.entente.checkin;

import app.entente.answer.Answer;
import app.entente.answer.AnswerCodecs;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.values.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stored form of check-ins. */
final class CheckInCodecs {

    /** Three answers fit into it, so that neither their number nor their kind shows in the size. */
    private static final int ONE_KILOBYTE = 1_000;

    static final PayloadFormat<List<String>> QUESTIONS = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("questions", Codecs.list(Codecs.TEXT), it),
            from -> from.get("questions", Codecs.list(Codecs.TEXT))));

    static final PayloadFormat<Map<String, Answer>> ANSWERS = PayloadFormat.of(Codecs.<Map<String, Answer>>object(
                    (to, it) -> to.put("answers", Codecs.map(Codecs.TEXT, AnswerCodecs.ANSWER), new TreeMap<>(it)),
                    from -> from.get("answers", Codecs.map(Codecs.TEXT, AnswerCodecs.ANSWER))))
            .atLeast(ONE_KILOBYTE);

    static final PayloadFormat<Map<String, Value>> HALF = PayloadFormat.of(Codecs.<Map<String, Value>>object(
                    (to, it) -> to.put("shown", Codecs.map(Codecs.TEXT, AnswerCodecs.VALUE), new TreeMap<>(it)),
                    from -> from.get("shown", Codecs.map(Codecs.TEXT, AnswerCodecs.VALUE))))
            .atLeast(ONE_KILOBYTE);

    private CheckInCodecs() {}
}
