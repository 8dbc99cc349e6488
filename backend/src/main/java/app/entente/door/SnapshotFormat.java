package app.entente.door;

import static java.util.stream.Collectors.toMap;

import app.entente.payload.PayloadReader;
import app.entente.payload.PayloadWriter;
import app.entente.questionnaire.Scale;
import app.entente.sheet.PartnerGuess;
import app.entente.sheet.SharedAnswers;
import app.entente.sheet.SharedAnswers.SharedHalf;
import app.entente.sheet.ShownAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The format of a snapshot: the shared part, and each half. The same content always gives the same bytes. */
final class SnapshotFormat {

    private static final int WITHOUT_SCALES = 1;
    private static final int FORMAT = 2;

    record ItemVersion(ItemId item, int version) {}

    record SharedPart(List<ItemVersion> items, List<ThemeId> topics, List<Scale> scales) {}

    private SnapshotFormat() {}

    /** Returns the shared part; of the scales it holds only those both would show. */
    static byte[] shared(SharedAnswers sharedAnswers) {
        var out = new PayloadWriter().number(FORMAT);
        out.list(sharedAnswers.items(), it -> out.text(it.id().value()).number(it.version()));
        out.list(sharedAnswers.talkThemes(), it -> out.text(it.value()));
        return out.list(sharedAnswers.scales(), out::enumConstant).bytes();
    }

    static SharedPart shared(byte[] payload) {
        var in = new PayloadReader(payload);
        var format = in.number();
        if (format > FORMAT) {
            throw new IllegalStateException("Written by a later version");
        }
        return new SharedPart(
                in.list(() -> new ItemVersion(new ItemId(in.text()), in.number())),
                in.list(() -> new ThemeId(in.text())),
                format == WITHOUT_SCALES ? List.of() : in.list(() -> in.enumConstant(Scale.class)));
    }

    static byte[] half(SharedHalf sharedHalf) {
        var out = new PayloadWriter();
        out.list(
                sorted(sharedHalf.answers(), ItemId::value),
                it -> answer(out.text(it.getKey().value()), it.getValue()));
        out.list(
                sorted(sharedHalf.importance(), ThemeId::value),
                it -> out.text(it.getKey().value()).enumConstant(it.getValue()));
        return out.bytes();
    }

    static SharedHalf half(byte[] payload) {
        var in = new PayloadReader(payload);
        return new SharedHalf(
                map(in.list(() -> Map.entry(new ItemId(in.text()), answer(in)))),
                map(in.list(() -> Map.entry(new ThemeId(in.text()), in.enumConstant(Importance.class)))));
    }

    private static void answer(PayloadWriter out, ShownAnswer answer) {
        out.value(answer.value()).text(answer.ownWords());
        out.optional(answer.saidAloud(), out::enumConstant);
        out.optional(answer.guess(), it -> out.value(it.value()));
    }

    private static ShownAnswer answer(PayloadReader in) {
        return new ShownAnswer(
                in.value(),
                in.text(),
                in.optional(() -> in.enumConstant(SaidAloud.class)),
                in.optional(() -> new PartnerGuess(in.value())));
    }

    /** Returns the entries sorted by name, so that the order depends on nothing else. */
    private static <K, V> List<Map.Entry<K, V>> sorted(Map<K, V> map, Function<K, String> name) {
        return map.entrySet().stream()
                .sorted(Comparator.comparing(it -> name.apply(it.getKey())))
                .toList();
    }

    private static <K, V> Map<K, V> map(List<Map.Entry<K, V>> entries) {
        return entries.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
