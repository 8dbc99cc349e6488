package app.entente.door;

import static app.entente.answering.FilledSheets.mutual;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Asked;
import app.entente.answering.FilledSheets;
import app.entente.answering.Mutual;
import app.entente.answering.Sheet;
import app.entente.answering.Unseen;
import app.entente.couple.Seat;
import app.entente.questionnaire.ThemeId;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Private is inert, exactly: what comes through the door is a function of what both show and the themes for talk. */
class InertnessTests {

    private static final int PAIRS = 10_000;
    private static final int FEW = 200;

    @Test
    void nothingOutsideWhatBothShowChangesAByte() {
        var random = new Random(20_260_301);
        var shown = 0;
        var moved = 0;
        var scales = 0;
        var alone = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            var a = FilledSheets.any(random, Seat.A, Asked.ALL);
            var b = FilledSheets.any(random, Seat.B, Asked.ALL);
            var before = mutual(Asked.ALL, a, b);
            var changed = Unseen.changed(random, Asked.ALL, a, b);
            assertThat(bytes(mutual(Asked.ALL, changed.a(), changed.b()))).isEqualTo(bytes(before));
            shown += before.items().size();
            scales += before.scales().size();
            alone +=
                    changed.a().ticks().equals(a.ticks()) && changed.b().ticks().equals(b.ticks()) ? 0 : 1;
            moved += changed.a().equals(a) || changed.b().equals(b) ? 0 : 1;
        }
        assertThat(shown).isGreaterThan(PAIRS); // or nothing was shown at all
        assertThat(moved).isEqualTo(PAIRS); // or nothing was changed at all
        assertThat(scales).isGreaterThan(PAIRS / 10); // or no scale was shown by both
        assertThat(alone).isGreaterThan(PAIRS / 10); // or nobody's tick alone was changed
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void anOpeningThatLeakedWouldBeNoticed(Leak leak) {
        var random = new Random(20_260_304);
        var noticed = 0;
        for (int pair = 0; pair < FEW; pair++) {
            var a = FilledSheets.any(random, Seat.A, Asked.ALL);
            var b = FilledSheets.any(random, Seat.B, Asked.ALL);
            var changed = Unseen.changed(random, Asked.ALL, a, b);
            var before = bytes(leak.opened(a, b));
            noticed += Arrays.equals(bytes(leak.opened(changed.a(), changed.b())), before) ? 0 : 1;
        }
        assertThat(noticed).isGreaterThan(FEW / 10);
    }

    private static Stream<Named<Leak>> leaks() {
        return Stream.of(
                Named.of("how much a theme matters that is not shown", InertnessTests::withEveryImportance),
                Named.of("a scale that one alone would show", InertnessTests::withEveryTick),
                Named.of("how many were answered", InertnessTests::withACount));
    }

    /** An opening as it must not be. */
    private interface Leak {

        Mutual opened(Sheet.Sealed a, Sheet.Sealed b);
    }

    private static Mutual withEveryImportance(Sheet.Sealed a, Sheet.Sealed b) {
        var right = mutual(Asked.ALL, a, b);
        var half = new Mutual.Half(right.half(Seat.A).answers(), a.importance());
        return new Mutual(
                right.items(), right.topics(), right.scales(), Map.of(Seat.A, half, Seat.B, right.half(Seat.B)));
    }

    private static Mutual withEveryTick(Sheet.Sealed a, Sheet.Sealed b) {
        var right = mutual(Asked.ALL, a, b);
        var ticks = a.ticks().stream().sorted().toList();
        return new Mutual(right.items(), right.topics(), ticks, right.halves());
    }

    private static Mutual withACount(Sheet.Sealed a, Sheet.Sealed b) {
        var right = mutual(Asked.ALL, a, b);
        var answered = List.of(new ThemeId("answered-" + a.answers().size()));
        return new Mutual(right.items(), answered, right.scales(), right.halves());
    }

    /** All that either can ever see is made of these. */
    private static byte[] bytes(Mutual mutual) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SnapshotFormat.shared(mutual));
        bytes.writeBytes(SnapshotFormat.half(mutual.half(Seat.A)));
        bytes.writeBytes(SnapshotFormat.half(mutual.half(Seat.B)));
        return bytes.toByteArray();
    }
}
