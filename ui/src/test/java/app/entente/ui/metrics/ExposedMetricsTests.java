package app.entente.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.ui.ScreenTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The meters of the application as it really runs, on a database with any number of spaces. */
@ScreenTest
class ExposedMetricsTests {

    private final MeterRegistry counted;
    private final OperatorMeters meters;
    private final MetricsServer server;

    @Autowired
    ExposedMetricsTests(MeterRegistry counted, OperatorMeters meters, MetricsServer server) {
        this.counted = counted;
        this.meters = meters;
        this.server = server;
    }

    @Test
    void noMeterOfALibraryIsAmongThem() {
        assertThat(counted.getMeters()).hasSizeGreaterThan(50);
        assertThat(OperatorMetersTests.names(meters.text()))
                .containsAll(OperatorMetersTests.WITH_FEW_SPACES)
                .isSubsetOf(Stream.of(OperatorMetersTests.WITH_FEW_SPACES, OperatorMetersTests.TOTALS)
                        .flatMap(Set::stream)
                        .toList());
    }

    /** A library that renames a meter would leave a total of nothing. */
    @Test
    void everyTotalHasSomethingToAddUp() {
        assertThat(OperatorMeters.TOTALS)
                .filteredOn(it -> !it.name().equals("http.server.requests"))
                .filteredOn(it -> !it.name().equals("jvm.gc.pause"))
                .allSatisfy(it -> assertThat(counted.find(it.name()).meters())
                        .as(it.name())
                        .isNotEmpty());
    }

    @Test
    void byDefaultNobodyCanReadThem() {
        assertThat(server.listens()).isFalse();
    }
}
