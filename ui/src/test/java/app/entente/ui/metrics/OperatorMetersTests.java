package app.entente.ui.metrics;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.entente.health.PrivacyThreshold;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

/** The meters that an operator may have, by name: another one is a decision, and stands here and in 0026. */
class OperatorMetersTests {

    static final Set<String> WITH_FEW_SPACES = Set.of(
            "process_uptime_seconds", "process_start_time_seconds", "jvm_memory_max_bytes", "entente_database_usable");

    static final Set<String> TOTALS = Set.of(
            "jvm_memory_used",
            "jvm_threads_live",
            "jvm_gc_pause_seconds",
            "process_cpu_usage",
            "disk_free",
            "hikaricp_connections_active",
            "hikaricp_connections_pending",
            "hikaricp_connections_max",
            "http_server_requests_seconds",
            "entente_live_registrations",
            "entente_attempts_refused_total");

    private static final Pattern TYPE = Pattern.compile("^# TYPE (\\S+)", Pattern.MULTILINE);

    private final PrivacyThreshold threshold = mock(PrivacyThreshold.class);
    private final SimpleMeterRegistry counted = new SimpleMeterRegistry();
    private final OperatorMeters meters =
            new OperatorMeters(threshold, () -> Health.up().build(), counted);

    @Test
    void withFewSpacesNothingIsToldOfPeople() {
        someoneUsesEntente();
        assertThat(names(meters.text())).isEqualTo(WITH_FEW_SPACES);
    }

    @Test
    void withFewSpacesNoNumberMovesWhateverSomeoneDoes() {
        var before = withoutUptime();
        someoneUsesEntente();
        assertThat(withoutUptime()).isNotEmpty().isEqualTo(before);
    }

    @Test
    void withManySpacesThereAreTotalsWithoutLabels() {
        when(threshold.isReached()).thenReturn(true);
        someoneUsesEntente();
        var text = meters.text();
        assertThat(names(text))
                .isEqualTo(
                        Stream.of(WITH_FEW_SPACES, TOTALS).flatMap(Set::stream).collect(toSet()));
        assertThat(text)
                .contains("http_server_requests_seconds_count 2\n", "entente_attempts_refused_total 3.0\n")
                .doesNotContain("{", "answer", "planted");
    }

    @Test
    void aPlantedMeterIsNoticed() {
        Gauge.builder("planted.meter", () -> 1).register(meters.always());
        assertThatThrownBy(this::withFewSpacesNothingIsToldOfPeople)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("planted_meter");
    }

    @Test
    void aMeterThatMovesIsNoticed() {
        Gauge.builder("planted.meter", () -> counted.getMeters().size()).register(meters.always());
        assertThatThrownBy(this::withFewSpacesNoNumberMovesWhateverSomeoneDoes).isInstanceOf(AssertionError.class);
    }

    @Test
    void aDatabaseThatIsGoneIsTold() {
        var gone = new OperatorMeters(threshold, () -> Health.down().build(), counted);
        assertThat(gone.text()).contains("entente_database_usable 0.0");
        assertThat(meters.text()).contains("entente_database_usable 1.0");
    }

    static Set<String> names(String text) {
        return TYPE.matcher(text).results().map(it -> it.group(1)).collect(toSet());
    }

    private List<String> withoutUptime() {
        return meters.text()
                .lines()
                .filter(it -> !it.startsWith("process_uptime_seconds "))
                .toList();
    }

    private void someoneUsesEntente() {
        counted.timer("http.server.requests", "uri", "/answer/7").record(Duration.ofMillis(3));
        counted.timer("http.server.requests", "uri", "/home").record(Duration.ofMillis(3));
        counted.counter("entente.attempts.refused", "kind", "sign_in").increment(3);
        counted.counter("planted.by.a.library").increment();
    }
}
