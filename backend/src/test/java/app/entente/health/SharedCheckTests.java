package app.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedCheckTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void itPassesAndFailsAsTheCheckSays() {
        var runs = new AtomicInteger();
        try (var check = new SharedCheck(() -> runs.incrementAndGet() == 1, LONG)) {
            assertThat(check.passes()).isTrue();
            assertThat(check.passes()).isFalse();
        }
    }

    @Test
    void aCheckThatThrowsHasNotPassed() {
        try (var check = new SharedCheck(
                () -> {
                    throw new IllegalStateException("no database");
                },
                LONG)) {
            assertThat(check.passes()).isFalse();
        }
    }

    @Test
    void aCheckThatHangsHasNotPassedAndIsNotRunTwice() {
        var runs = new AtomicInteger();
        var release = new CountDownLatch(1);
        try (var check = new SharedCheck(
                () -> {
                    runs.incrementAndGet();
                    return released(release);
                },
                SHORT)) {
            assertThat(check.passes()).isFalse();
            assertThat(check.passes()).isFalse();
            assertThat(runs).hasValue(1);
            release.countDown();
        }
    }

    private static boolean released(CountDownLatch release) {
        try {
            release.await();
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }
}
