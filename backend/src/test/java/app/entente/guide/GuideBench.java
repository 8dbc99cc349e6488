package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.couple.Spaces;
import app.entente.demo.DemoVariant;
import app.entente.demo.Demos;
import app.entente.document.GuideDocument;
import app.entente.document.GuideFormat;
import app.entente.document.Paper;
import app.entente.document.PlainPdf;
import app.entente.document.Renderers;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.session.Rounds;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/** Measures the PDF of the demo couple's guides, beside a plain render of the same markup, and the memory of many. */
@BackendTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-alive=4"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GuideBench {

    private static final int WARM = 150;
    private static final int MEASURED = 40;
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 100;
    private static final double MEGABYTE = 1 << 20;

    private final Demos demos;
    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final GuideSourceLoader sources;
    private final GuideAssembler assembler;
    private final Renderers renderers;

    GuideBench(
            Demos demos,
            Spaces spaces,
            Rounds rounds,
            Door door,
            GuideSourceLoader sources,
            GuideAssembler assembler,
            Renderers renderers) {
        this.demos = demos;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.sources = sources;
        this.assembler = assembler;
        this.renderers = renderers;
    }

    @Test
    void measure() throws InterruptedException, ExecutionException {
        var couple = demos.start("192.0.2.9", DemoVariant.BEGINNING, Locale.ENGLISH);
        var me = spaces.current(couple.first()).orElseThrow();
        var pair = door.findOpened(me, rounds.opened(me).getFirst().id()).orElseThrow();
        for (var length : GuideLength.values()) {
            time(length, guide(pair, length));
        }
        memory(guide(pair, GuideLength.USUAL));
        demos.end(couple.first());
    }

    private GuideDocument guide(OpenedPair pair, GuideLength length) {
        var source = sources.load(pair);
        var contents = GuideContents.of(length, source.first().topics());
        return assembler.document(source, contents, Locale.ENGLISH).madeOn(LocalDate.of(2026, 11, 26));
    }

    private void time(GuideLength length, GuideDocument guide) {
        var markup = PlainPdf.markup(guide);
        Callable<byte[]> ours = () -> pdf(guide);
        Callable<byte[]> plain = () -> PlainPdf.render(markup);
        repeat(WARM, ours);
        repeat(WARM, plain);
        var oursTimes = new double[ROUNDS];
        var plainTimes = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            oursTimes[round] = repeat(MEASURED, ours);
            plainTimes[round] = repeat(MEASURED, plain);
        }
        System.out.printf(
                Locale.ROOT,
                "guide %s: PDF %s, plain render %s of processor time, %d kB%n",
                length,
                told(oursTimes),
                told(plainTimes),
                pdf(guide).length / 1000);
    }

    private byte[] pdf(GuideDocument guide) {
        return renderers.forFormat(GuideFormat.PDF, Paper.A5).render(guide);
    }

    /** Returns the processor time of one call in milliseconds, which other work on the machine does not lengthen. */
    private static double repeat(int times, Callable<byte[]> call) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        IntStream.range(0, times).forEach(_ -> assertThat(result(call)).isNotEmpty());
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / times;
    }

    private static byte[] result(Callable<byte[]> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(double[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        return String.format(
                Locale.ROOT, "%.1f ms (%.1f–%.1f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private void memory(GuideDocument guide) throws InterruptedException, ExecutionException {
        System.gc();
        var before = used();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<byte[]> one = () -> pdf(guide);
            for (var made : threads.invokeAll(Collections.nCopies(AT_ONCE, one))) {
                assertThat(made.get()).isNotEmpty();
            }
        }
        var peak = pools().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "guide memory: %d at once, heap %.0f MB before, %.0f MB at most, %.0f MB after%n",
                AT_ONCE,
                before / MEGABYTE,
                peak / MEGABYTE,
                used() / MEGABYTE);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
