package app.entente.ui.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** The sum of all meters of one name, without any of their tags: no address, no page, nothing of a person. */
record MetricTotal(String name, Kind kind) {

    enum Kind {
        GAUGE,
        COUNTER,
        TIMER
    }

    /** Registers the total of what is in one registry in the other. */
    void register(MeterRegistry from, MeterRegistry to) {
        switch (kind) {
            case GAUGE ->
                Gauge.builder(name, from, it -> sum(it, MetricTotal::count)).register(to);
            case COUNTER ->
                FunctionCounter.builder(name, from, it -> sum(it, MetricTotal::count))
                        .register(to);
            case TIMER ->
                FunctionTimer.builder(
                                name,
                                from,
                                it -> (long) sum(it, MetricTotal::count),
                                it -> sum(it, MetricTotal::seconds),
                                TimeUnit.SECONDS)
                        .register(to);
        }
    }

    private double sum(MeterRegistry from, ToDoubleFunction<Meter> value) {
        return from.find(name).meters().stream()
                .mapToDouble(value)
                .filter(Double::isFinite)
                .sum();
    }

    private static double count(Meter meter) {
        return switch (meter) {
            case Gauge it -> it.value();
            case Counter it -> it.count();
            case FunctionCounter it -> it.count();
            case Timer it -> it.count();
            default -> 0;
        };
    }

    private static double seconds(Meter meter) {
        return meter instanceof Timer it ? it.totalTime(TimeUnit.SECONDS) : 0;
    }
}
