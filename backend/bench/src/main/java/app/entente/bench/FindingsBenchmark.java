package app.entente.bench;

import app.entente.engine.Engine;
import app.entente.engine.Findings;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to compare one item of a couple, its part of the ranking included; many couples in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FindingsBenchmark {

    private static final int COUPLES = 64;

    private final BenchmarkCouple[] couples =
            LongStream.range(0, COUPLES).mapToObj(BenchmarkCouple::of).toArray(BenchmarkCouple[]::new);
    private int next;

    @Benchmark
    @OperationsPerInvocation(BenchmarkCouple.ITEMS)
    public Findings findingsAndTopics() {
        next = (next + 1) % COUPLES;
        return Engine.compare(couples[next].themes(), couples[next].items());
    }
}
