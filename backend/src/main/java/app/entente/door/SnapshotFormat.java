package app.entente.door;

import static java.util.stream.Collectors.toMap;

import app.entente.answer.AnswerCodecs;
import app.entente.answer.PartnerGuess;
import app.entente.answer.PayloadReader;
import app.entente.answer.ShownAnswer;
import app.entente.pack.Scale;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.sheet.SharedAnswers;
import app.entente.sheet.SharedAnswers.SharedHalf;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The format of a snapshot: the shared part, and each half. The same content always gives the same bytes. */
final class SnapshotFormat {

    record ItemVersion(ItemId item, int version) {}

    record SharedPart(List<ItemVersion> items, List<ThemeId> topics, List<Scale> scales) {

        /** Of the scales only those both would show: one tick alone is not in it. */
        static SharedPart of(SharedAnswers sharedAnswers) {
            return new SharedPart(
                    sharedAnswers.items().stream()
                            .map(it -> new ItemVersion(it.id(), it.version()))
                            .toList(),
                    sharedAnswers.talkThemes(),
                    sharedAnswers.scales());
        }
    }

    private static final Codec<ItemVersion> FROZEN = Codecs.object(
            (to, it) -> to.put("item", AnswerCodecs.ITEM, it.item()).put("version", Codecs.NUMBER, it.version()),
            from -> new ItemVersion(from.get("item", AnswerCodecs.ITEM), from.get("version", Codecs.NUMBER)));

    static final PayloadFormat<SharedPart> SHARED = PayloadFormat.of(
            Codecs.object(
                    (to, it) -> to.put("items", Codecs.list(FROZEN), it.items())
                            .put("topics", Codecs.list(AnswerCodecs.THEME), it.topics())
                            .put("scales", Codecs.list(AnswerCodecs.SCALE), it.scales()),
                    from -> new SharedPart(
                            from.get("items", Codecs.list(FROZEN)),
                            from.get("topics", Codecs.list(AnswerCodecs.THEME)),
                            from.get("scales", Codecs.list(AnswerCodecs.SCALE)))),
            First::shared);

    private static final Codec<Map<ItemId, ShownAnswer>> ANSWERS =
            Codecs.map(AnswerCodecs.ITEM, AnswerCodecs.SHOWN_ANSWER);
    private static final Codec<Map<ThemeId, Importance>> IMPORTANCE =
            Codecs.map(AnswerCodecs.THEME, AnswerCodecs.IMPORTANCE);

    static final PayloadFormat<SharedHalf> HALF = PayloadFormat.of(
            Codecs.object(
                    (to, it) -> to.put("answers", ANSWERS, sorted(it.answers(), ItemId::value))
                            .put("importance", IMPORTANCE, sorted(it.importance(), ThemeId::value)),
                    from -> new SharedHalf(from.get("answers", ANSWERS), from.get("importance", IMPORTANCE))),
            First::half);

    private SnapshotFormat() {}

    /** In an order that depends on nothing but the names. */
    private static <K, V> Map<K, V> sorted(Map<K, V> map, Function<K, String> name) {
        var sorted = new LinkedHashMap<K, V>();
        map.entrySet().stream()
                .sorted(Comparator.comparing(it -> name.apply(it.getKey())))
                .forEach(it -> sorted.put(it.getKey(), it.getValue()));
        return sorted;
    }

    /** Reads what 0.1.0 and its forerunner wrote. */
    private static final class First {

        private static final int WITHOUT_SCALES = 1;

        static SharedPart shared(byte[] payload) {
            var in = new PayloadReader(payload);
            var version = in.number();
            return new SharedPart(
                    in.list(it -> new ItemVersion(new ItemId(it.text()), it.number())),
                    in.list(it -> new ThemeId(it.text())),
                    version == WITHOUT_SCALES ? List.of() : in.list(it -> it.code(AnswerCodecs.SCALE)));
        }

        static SharedHalf half(byte[] payload) {
            var in = new PayloadReader(payload);
            return new SharedHalf(
                    map(in.list(it -> Map.entry(new ItemId(it.text()), answer(it)))),
                    map(in.list(it -> Map.entry(new ThemeId(it.text()), it.code(AnswerCodecs.IMPORTANCE)))));
        }

        private static ShownAnswer answer(PayloadReader in) {
            return new ShownAnswer(
                    in.value(),
                    in.text(),
                    in.optional(() -> in.code(AnswerCodecs.SAID_ALOUD)),
                    in.optional(() -> new PartnerGuess(in.value())));
        }

        private static <K, V> Map<K, V> map(List<Map.Entry<K, V>> entries) {
            return entries.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
