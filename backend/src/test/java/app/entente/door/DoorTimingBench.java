package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.TwoPeople;
import app.entente.sheet.SheetSealing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * How long each act at the closed door takes, the partner having done nothing or everything: a rank test over
 * interleaved tries, at the services, where the least noise hides a difference.
 */
@BackendTest
@Import(ClosedDoorCouples.class)
class DoorTimingBench {

    private static final int COUPLES = Integer.getInteger("bench.couples", 500);
    private static final int TRIES = 3;
    private static final double DOUBT = 0.01;

    private final ClosedDoorCouples closedDoorCouples;
    private final SheetFiller sheetFiller;
    private final SheetSealing sheetSealing;
    private final OwnSheets sheets;
    private final Door door;
    private final Random random = new Random(5);

    private record Measured(String name, double idle, double busy, RankComparison test) {

        static Measured of(String name, double[] idle, double[] busy) {
            return new Measured(name, median(idle) / 1_000, median(busy) / 1_000, RankComparison.of(idle, busy));
        }

        void print() {
            System.out.printf(
                    "%-22s | median %7.1f against %7.1f us | larger %.3f | p %.2g%n",
                    name, idle, busy, test.larger(), test.p());
        }
    }

    /** Two couples that differ in what the partner has done. */
    private record Pair(TwoPeople idle, TwoPeople busy) {}

    @Autowired
    DoorTimingBench(
            ClosedDoorCouples closedDoorCouples,
            SheetFiller sheetFiller,
            SheetSealing sheetSealing,
            OwnSheets sheets,
            Door door) {
        this.closedDoorCouples = closedDoorCouples;
        this.sheetFiller = sheetFiller;
        this.sheetSealing = sheetSealing;
        this.sheets = sheets;
        this.door = door;
    }

    @Test
    void noActTellsWhatThePartnerHasDone() {
        System.out.printf("%d couples in each state, interleaved, the median of %d tries each%n", COUPLES, TRIES);
        var beforeMySignal = couples(PartnerState.READY);
        var afterMySignal = couples(PartnerState.GONE_AGAIN);
        var planted = measure("planted leak", ClosedDoorAct.ANY_TIME_UNSEALED, beforeMySignal, this::readSheet);
        var acts = Arrays.stream(ClosedDoorAct.values())
                .map(it -> measure(
                        it.name().toLowerCase(Locale.ROOT), it, it.signals() ? afterMySignal : beforeMySignal, _ -> {}))
                .toList();
        assertThat(planted.test().p()).as("planted leak").isLessThan(1e-6);
        assertThat(acts)
                .allSatisfy(it -> assertThat(it.test().p() * acts.size()) // Bonferroni's correction
                        .as(it.name())
                        .isGreaterThan(DOUBT));
    }

    private List<Pair> couples(PartnerState busy) {
        return Stream.generate(() -> random.nextBoolean() ? pair(busy) : reversed(busy))
                .limit(COUPLES)
                .toList();
    }

    private Pair pair(PartnerState busy) {
        var idle = closedDoorCouples.couple(PartnerState.JOINED);
        return new Pair(idle, closedDoorCouples.couple(busy));
    }

    private Pair reversed(PartnerState busy) {
        var other = closedDoorCouples.couple(busy);
        return new Pair(closedDoorCouples.couple(PartnerState.JOINED), other);
    }

    private Measured measure(String name, ClosedDoorAct act, List<Pair> pairs, Consumer<TwoPeople> leak) {
        var idle = new double[COUPLES][TRIES];
        var busy = new double[COUPLES][TRIES];
        for (int round = -1; round < TRIES; round++) { // the first one warms up
            for (int i = 0; i < COUPLES; i++) {
                var busyFirst = random.nextBoolean();
                if (busyFirst) {
                    keep(busy[i], round, time(act, pairs.get(i).busy(), leak));
                }
                keep(idle[i], round, time(act, pairs.get(i).idle(), _ -> {}));
                if (!busyFirst) {
                    keep(busy[i], round, time(act, pairs.get(i).busy(), leak));
                }
            }
        }
        var measured = Measured.of(name, medians(idle), medians(busy));
        measured.print();
        return measured;
    }

    private static double[] medians(double[][] times) {
        return Arrays.stream(times).mapToDouble(DoorTimingBench::median).toArray();
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void keep(double[] times, int round, double time) {
        if (round >= 0) {
            times[round] = time;
        }
    }

    private double time(ClosedDoorAct act, TwoPeople people, Consumer<TwoPeople> leak) {
        var me = people.first();
        var round = sheetFiller.round(me);
        act.prepare(door, sheetSealing, me, round);
        var before = System.nanoTime();
        act.act(door, sheetSealing, me, round);
        leak.accept(people);
        return System.nanoTime() - before;
    }

    /** What a signal before the seal once did where the partner was ready. */
    private void readSheet(TwoPeople people) {
        sheets.sheet(people.second(), sheetFiller.round(people.second()));
    }
}
