package app.entente.ui;

import app.entente.health.RefusalReport;
import app.entente.signin.RefusedAttempt;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what an operator acts on: starts, and refused attempts as far as {@link RefusalReport} tells them. */
@Component
class OperatorMetrics implements MeterBinder {

    private final RefusalReport refusals;
    private final AtomicLong starts = new AtomicLong();

    OperatorMetrics(RefusalReport refusals) {
        this.refusals = refusals;
    }

    @EventListener(ApplicationReadyEvent.class)
    void countStart() {
        starts.incrementAndGet();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("entente.starts", starts, AtomicLong::get)
                .description("Starts that came as far as serving people")
                .register(registry);
        for (var kind : RefusedAttempt.values()) {
            FunctionCounter.builder("entente.attempts.refused", refusals, it -> it.total(kind))
                    .description("Attempts to get in that were refused, while there are many spaces")
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }
}
