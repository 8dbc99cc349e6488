package app.entente.ui.metrics;

import static app.entente.ui.metrics.MetricTotal.Kind.COUNTER;
import static app.entente.ui.metrics.MetricTotal.Kind.GAUGE;
import static app.entente.ui.metrics.MetricTotal.Kind.TIMER;

import app.entente.health.PrivacyThreshold;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * The meters that may be read, in registries of their own, which hold what is named here and nothing that any library
 * adds.
 *
 * <p>With few open spaces the operator is often one of the two people: all that moves when somebody uses Entente, memory
 * and processor included, would tell them when the other one did. Then there is only what is the same whether anybody is
 * there or not.
 */
@Component
class OperatorMeters {

    static final List<MetricTotal> TOTALS = List.of(
            new MetricTotal("jvm.memory.used", GAUGE),
            new MetricTotal("jvm.threads.live", GAUGE),
            new MetricTotal("jvm.gc.pause", TIMER),
            new MetricTotal("process.cpu.usage", GAUGE),
            new MetricTotal("disk.free", GAUGE),
            new MetricTotal("hikaricp.connections.active", GAUGE),
            new MetricTotal("hikaricp.connections.pending", GAUGE),
            new MetricTotal("hikaricp.connections.max", GAUGE),
            new MetricTotal("http.server.requests", TIMER),
            new MetricTotal("entente.live.registrations", GAUGE),
            new MetricTotal("entente.attempts.refused", COUNTER));

    private final PrivacyThreshold threshold;
    private final PrometheusMeterRegistry always = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final PrometheusMeterRegistry totals = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    OperatorMeters(
            PrivacyThreshold threshold,
            @Qualifier("databaseHealthIndicator") HealthIndicator database,
            MeterRegistry counted) {
        this.threshold = threshold;
        new UptimeMetrics().bindTo(always);
        Gauge.builder("jvm.memory.max", Runtime.getRuntime(), Runtime::maxMemory)
                .baseUnit("bytes")
                .register(always);
        Gauge.builder("entente.database.usable", database, OperatorMeters::usable)
                .register(always);
        TOTALS.forEach(it -> it.register(counted, totals));
    }

    /** Returns the meters in the text format of Prometheus; the totals only while there are many spaces. */
    String text() {
        return threshold.isReached() ? always.scrape() + totals.scrape() : always.scrape();
    }

    /** Returns the registry of what is told with few spaces, for its tests. */
    MeterRegistry always() {
        return always;
    }

    private static double usable(HealthIndicator database) {
        var health = database.health();
        return health != null && health.getStatus().equals(Status.UP) ? 1 : 0;
    }
}
