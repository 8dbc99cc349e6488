package app.entente.door;

import static app.entente.sheet.FilledSheets.mutual;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.UnsharedChanges;
import app.entente.couple.Seat;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.SampleItems;
import app.entente.sheet.SharedAnswers;
import app.entente.sheet.Sheet;
import app.entente.values.ThemeId;
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
class OpenedPairInertnessTests {

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
            var a = FilledSheets.any(random, Seat.A, SampleItems.ALL);
            var b = FilledSheets.any(random, Seat.B, SampleItems.ALL);
            var before = mutual(SampleItems.ALL, a, b);
            var changed = UnsharedChanges.changed(random, SampleItems.ALL, a, b);
            assertThat(SnapshotBytes.of(mutual(SampleItems.ALL, changed.a(), changed.b())))
                    .isEqualTo(SnapshotBytes.of(before));
            shown += before.items().size();
            scales += before.scales().size();
            alone += changed.a().sharedScales().equals(a.sharedScales())
                            && changed.b().sharedScales().equals(b.sharedScales())
                    ? 0
                    : 1;
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
            var a = FilledSheets.any(random, Seat.A, SampleItems.ALL);
            var b = FilledSheets.any(random, Seat.B, SampleItems.ALL);
            var changed = UnsharedChanges.changed(random, SampleItems.ALL, a, b);
            var before = SnapshotBytes.of(leak.opened(a, b));
            noticed += Arrays.equals(SnapshotBytes.of(leak.opened(changed.a(), changed.b())), before) ? 0 : 1;
        }
        assertThat(noticed).isGreaterThan(FEW / 10);
    }

    private static Stream<Named<Leak>> leaks() {
        return Stream.of(
                Named.of("how much a theme matters that is not shown", OpenedPairInertnessTests::withEveryImportance),
                Named.of("a scale that one alone would show", OpenedPairInertnessTests::withEveryTick),
                Named.of("how many were answered", OpenedPairInertnessTests::withACount));
    }

    /** An opening as it must not be. */
    interface Leak {

        SharedAnswers opened(Sheet.Sealed a, Sheet.Sealed b);
    }

    private static SharedAnswers withEveryImportance(Sheet.Sealed a, Sheet.Sealed b) {
        var right = mutual(SampleItems.ALL, a, b);
        var sharedHalf = new SharedAnswers.SharedHalf(right.half(Seat.A).answers(), a.importance());
        return new SharedAnswers(
                right.items(),
                right.talkThemes(),
                right.scales(),
                Map.of(Seat.A, sharedHalf, Seat.B, right.half(Seat.B)));
    }

    private static SharedAnswers withEveryTick(Sheet.Sealed a, Sheet.Sealed b) {
        var right = mutual(SampleItems.ALL, a, b);
        var ticks = a.sharedScales().stream().sorted().toList();
        return new SharedAnswers(right.items(), right.talkThemes(), ticks, right.halves());
    }

    private static SharedAnswers withACount(Sheet.Sealed a, Sheet.Sealed b) {
        var right = mutual(SampleItems.ALL, a, b);
        var answered = List.of(new ThemeId("answered-" + a.answers().size()));
        return new SharedAnswers(right.items(), answered, right.scales(), right.halves());
    }
}
