package app.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.entente.health.RefusalReport;
import app.entente.signin.RefusedAttempt;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorMetricsTests {

    private final RefusalReport refusals = mock(RefusalReport.class);
    private final OperatorMetrics metrics = new OperatorMetrics(refusals);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void aRefusedAttemptIsCountedByItsKind() {
        metrics.bindTo(registry);
        when(refusals.total(RefusedAttempt.SIGN_IN)).thenReturn(12L);
        assertThat(refused("sign_in")).isEqualTo(12);
        assertThat(refused("recovery_code")).isZero();
    }

    @Test
    void aStartIsCounted() {
        metrics.bindTo(registry);
        metrics.countStart();
        assertThat(registry.get("entente.starts").functionCounter().count()).isEqualTo(1);
    }

    @Test
    void noCounterHasALabelButItsKind() {
        metrics.bindTo(registry);
        assertThat(registry.getMeters())
                .hasSize(1 + RefusedAttempt.values().length)
                .allSatisfy(it ->
                        assertThat(it.getId().getTags()).extracting(Tag::getKey).isSubsetOf(List.of("kind")));
    }

    private double refused(String kind) {
        return registry.get("entente.attempts.refused")
                .tag("kind", kind)
                .functionCounter()
                .count();
    }
}
