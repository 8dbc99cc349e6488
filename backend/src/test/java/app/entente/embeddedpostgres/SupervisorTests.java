package app.entente.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SupervisorTests {

    private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), 3);
    private static final Backoff LONG = new Backoff(Duration.ofHours(1), Duration.ofHours(1), 3);

    private final Fragile server = new Fragile();
    private final CountDownLatch givenUp = new CountDownLatch(1);

    @AfterEach
    void end() {
        server.running = true;
    }

    @Test
    void aServerThatEndedIsStartedAgainAndItIsSaidOnce(CapturedOutput output) throws Exception {
        server.failures = 2;
        try (var _ = supervised(SHORT)) {
            server.running = false;
            assertThat(server.started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.tries).hasValue(3);
        assertThat(output).containsOnlyOnce("ended by itself").containsOnlyOnce("runs again");
    }

    @Test
    void aServerThatDoesNotComeBackIsGivenUpAfterTheLastTry() throws Exception {
        server.failures = Integer.MAX_VALUE;
        try (var _ = supervised(SHORT)) {
            server.running = false;
            assertThat(givenUp.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.tries).hasValue(3);
    }

    @Test
    void aFullDiskIsWaitedOutWithMoreTriesThanAnythingElseGets(CapturedOutput output) throws Exception {
        server.diskFullTries = 20;
        server.failures = 20;
        try (var _ = supervised(SHORT)) {
            server.running = false;
            assertThat(server.started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.tries).hasValue(21);
        assertThat(givenUp.getCount()).isOne();
        assertThat(output).containsOnlyOnce("The disk is full").containsOnlyOnce("runs again");
    }

    @Test
    void aServerThatDoesNotStartOnceThereIsRoomIsGivenUp() throws Exception {
        server.diskFullTries = 20;
        server.failures = Integer.MAX_VALUE;
        try (var _ = supervised(SHORT)) {
            server.running = false;
            assertThat(givenUp.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.tries).hasValue(23);
    }

    @Test
    void nobodyWaitsForRoomOnceItIsClosed() throws Exception {
        server.diskFullTries = Integer.MAX_VALUE;
        server.failures = Integer.MAX_VALUE;
        try (var _ = supervised(new Backoff(Duration.ofMillis(1), Duration.ofHours(1), 1))) {
            server.running = false;
            assertThat(server.foundFull.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.tries).hasValue(1);
        assertThat(givenUp.getCount()).isOne();
    }

    @Test
    void nothingIsStartedOnceItIsClosed() throws Exception {
        try (var _ = supervised(LONG)) {
            server.running = false;
            assertThat(server.missed.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.tries).hasValue(0);
        assertThat(givenUp.getCount()).isOne();
    }

    private Supervisor supervised(Backoff backoff) {
        var supervisor = new Supervisor(server, backoff, givenUp::countDown);
        supervisor.start();
        return supervisor;
    }

    private static final class Fragile implements Supervisor.Server {

        final AtomicInteger tries = new AtomicInteger();
        final Semaphore started = new Semaphore(0);
        final Semaphore missed = new Semaphore(0);
        volatile boolean running = true;
        final Semaphore foundFull = new Semaphore(0);
        volatile int failures;
        volatile int diskFullTries;

        @Override
        public boolean isDiskFull() {
            foundFull.release();
            return tries.get() <= diskFullTries;
        }

        @Override
        public boolean isRunning() {
            if (!running) {
                missed.release();
            }
            return running;
        }

        @Override
        public void start() throws IOException {
            if (tries.incrementAndGet() <= failures) {
                throw new PostgresFailed("pg_ctl", Path.of("postgres.log"));
            }
            running = true;
            started.release();
        }
    }
}
