package app.entente.door;

import static java.util.stream.Collectors.toMap;

import app.entente.answering.Guess;
import app.entente.answering.Mutual;
import app.entente.answering.Mutual.Half;
import app.entente.answering.PayloadReader;
import app.entente.answering.PayloadWriter;
import app.entente.answering.ShownAnswer;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How a snapshot is written: what both share, and each half. The same content is always the same bytes. */
final class SnapshotFormat {

    private static final int WITHOUT_SCALES = 1;
    private static final int FORMAT = 2;

    record Frozen(ItemId item, int version) {}

    record Shared(List<Frozen> items, List<ThemeId> topics, List<Scale> scales) {}

    private SnapshotFormat() {}

    /** Of the scales only those both would show: one tick alone is not in it. */
    static byte[] shared(Mutual mutual) {
        var out = new PayloadWriter().number(FORMAT);
        out.list(mutual.items(), it -> out.text(it.id().value()).number(it.version()));
        out.list(mutual.topics(), it -> out.text(it.value()));
        return out.list(mutual.scales(), out::constant).bytes();
    }

    static Shared shared(byte[] payload) {
        var in = new PayloadReader(payload);
        var format = in.number();
        if (format > FORMAT) {
            throw new IllegalStateException("Written by a later version");
        }
        return new Shared(
                in.list(() -> new Frozen(new ItemId(in.text()), in.number())),
                in.list(() -> new ThemeId(in.text())),
                format == WITHOUT_SCALES ? List.of() : in.list(() -> in.constant(Scale.class)));
    }

    static byte[] half(Half half) {
        var out = new PayloadWriter();
        out.list(
                sorted(half.answers(), ItemId::value),
                it -> answer(out.text(it.getKey().value()), it.getValue()));
        out.list(
                sorted(half.importance(), ThemeId::value),
                it -> out.text(it.getKey().value()).constant(it.getValue()));
        return out.bytes();
    }

    static Half half(byte[] payload) {
        var in = new PayloadReader(payload);
        return new Half(
                map(in.list(() -> Map.entry(new ItemId(in.text()), answer(in)))),
                map(in.list(() -> Map.entry(new ThemeId(in.text()), in.constant(Importance.class)))));
    }

    private static void answer(PayloadWriter out, ShownAnswer answer) {
        out.value(answer.value()).text(answer.ownWords());
        out.maybe(answer.saidAloud(), out::constant);
        out.maybe(answer.guess(), it -> out.value(it.value()));
    }

    private static ShownAnswer answer(PayloadReader in) {
        return new ShownAnswer(
                in.value(),
                in.text(),
                in.maybe(() -> in.constant(SaidAloud.class)),
                in.maybe(() -> new Guess(in.value())));
    }

    /** In an order that depends on nothing but the names. */
    private static <K, V> List<Map.Entry<K, V>> sorted(Map<K, V> map, Function<K, String> name) {
        return map.entrySet().stream()
                .sorted(Comparator.comparing(it -> name.apply(it.getKey())))
                .toList();
    }

    private static <K, V> Map<K, V> map(List<Map.Entry<K, V>> entries) {
        return entries.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
