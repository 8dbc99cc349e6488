package app.entente.embeddedpostgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restarts a server that has ended by itself, with longer and longer pauses, and gives up after the last attempt; a full
 * disk is waited out instead, however long it stays full.
 *
 * <p>Once this is closed, nothing is started any more.
 */
final class Supervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(500);
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final Server server;
    private final Backoff backoff;
    private final Runnable givenUp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /** The supervised server. */
    interface Server {

        boolean isRunning() throws IOException;

        void start() throws IOException;

        /** Returns whether the disk has too little room for a start. */
        boolean isDiskFull();
    }

    Supervisor(Server server, Backoff backoff, Runnable givenUp) {
        this.server = server;
        this.backoff = backoff;
        this.givenUp = givenUp;
        thread = Thread.ofPlatform().daemon().name("postgres-supervisor").unstarted(this::supervise);
    }

    void start() {
        thread.start();
    }

    private void supervise() {
        try {
            while (!closedWithin(BETWEEN_CHECKS)) {
                if (!isRunning() && !startAgain()) {
                    givenUp.run();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns true when the server runs again, or when nobody needs it any more. */
    private boolean startAgain() throws InterruptedException {
        LOG.warn("The embedded PostgreSQL ended by itself; it is started again");
        for (var pause : backoff.pauses()) {
            if (closedWithin(pause) || startedNow() || outwaitedFullDisk()) {
                return true;
            }
        }
        return false;
    }

    /** Returns true where the disk was full, and the server runs since there is room or nobody needs it any more. */
    private boolean outwaitedFullDisk() throws InterruptedException {
        if (!server.isDiskFull()) {
            return false;
        }
        LOG.warn("The disk is full, so the embedded PostgreSQL does not start; it is tried until there is room");
        do {
            if (closedWithin(backoff.longest()) || startedNow()) {
                return true;
            }
        } while (server.isDiskFull());
        return false;
    }

    private boolean startedNow() {
        var runs = isRunning() || started();
        if (runs) {
            LOG.info("The embedded PostgreSQL runs again");
        }
        return runs;
    }

    private boolean started() {
        try {
            server.start();
            return true;
        } catch (IOException | StartRefused e) {
            LOG.debug("The embedded PostgreSQL does not start yet", e);
            return false;
        }
    }

    private boolean isRunning() {
        try {
            return server.isRunning();
        } catch (IOException e) {
            LOG.debug("The embedded PostgreSQL's note cannot be read", e);
            return false;
        }
    }

    private boolean closedWithin(Duration pause) throws InterruptedException {
        return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(LONGEST_START);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
