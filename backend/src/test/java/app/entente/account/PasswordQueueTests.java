package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.account.AccountRefused.PasswordsBusy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordQueueTests {

    private static final int AT_ONCE = 1;
    private static final int IN_LINE = 2;

    private final PasswordQueue queue = new PasswordQueue(new PasswordSettings(16, 1, AT_ONCE, IN_LINE));

    @Test
    void beyondTheLineIsRefusedAtOnceAndWhoeverWaitsIsServed() throws Exception {
        var held = new CountDownLatch(AT_ONCE + IN_LINE);
        var release = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = IntStream.range(0, AT_ONCE + IN_LINE)
                    .mapToObj(_ -> people.submit(() -> queue.admit(() -> {
                        held.countDown();
                        return queue.takeTurn(() -> await(release));
                    })))
                    .toList();
            held.await();

            assertThatThrownBy(() -> queue.admit(() -> "never run")).isInstanceOf(PasswordsBusy.class);

            release.countDown();
            for (var it : waiting) {
                assertThat(it.get()).isTrue();
            }
            assertThat(waiting).allMatch(it -> it.state() == Future.State.SUCCESS);
        }
        assertThat(queue.<String>admit(() -> "free again")).isEqualTo("free again");
    }

    @Test
    void anActThatFailsGivesItsPlaceBack() {
        for (var i = 0; i < 2 * (AT_ONCE + IN_LINE); i++) {
            assertThatThrownBy(() -> queue.admit(() -> queue.takeTurn(() -> {
                        throw new IllegalStateException("failed");
                    })))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(queue.<String>admit(() -> "free")).isEqualTo("free");
    }

    private static boolean await(CountDownLatch release) {
        try {
            release.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
