package app.entente.live;

import app.entente.account.Addressed;
import app.entente.vault.ErasedNotice;
import app.entente.vault.Vault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the hubs of several nodes in step: one notification for each node and tick at most, on a thread and a connection
 * of its own, so that nobody's save waits for it.
 */
@Component
class Nodes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);
    private static final Duration TICK = Duration.ofMillis(30);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
    private static final Duration BETWEEN_SIGNS = Duration.ofMillis(200);

    private final UUID self = UUID.randomUUID();
    private final Outbox outbox = new Outbox();
    private final Hub hub;
    private final WireRepository wire;
    private final Vault vault;
    private volatile boolean running;
    private boolean heard = true;
    private Optional<Thread> thread = Optional.empty();

    Nodes(Hub hub, WireRepository wire, Vault vault) {
        this.hub = hub;
        this.wire = wire;
        this.vault = vault;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(Addressed event) {
        var kind = event.kind();
        outbox.put(event.recipients().stream().map(it -> new Note.Due(it, kind)).toList());
    }

    @Override
    public void start() {
        running = true;
        thread = Optional.of(Thread.ofPlatform().daemon().name("nodes").start(this::run));
    }

    @Override
    public void stop() {
        running = false;
        thread.ifPresent(Nodes::join);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                wire.open();
                found();
                hub.beatEverybody(Beat.AGAIN); // what came while the wire was down is made good by asking again
                talk();
            } catch (DataAccessException e) {
                lost(e);
                pause(BEFORE_RETRY);
            } finally {
                wire.close();
            }
        }
    }

    /** Said once, and not again for each try in vain. */
    private void lost(DataAccessException reason) {
        if (heard) {
            LOG.warn(
                    "The other nodes cannot be heard: {}",
                    reason.getMostSpecificCause().getMessage());
        }
        heard = false;
    }

    private void found() {
        if (!heard) {
            LOG.info("The other nodes are heard again");
        }
        heard = true;
    }

    private void talk() {
        vault.forgetAll(); // what was erased while the wire was down has been told to nobody here
        var next = System.nanoTime();
        var sign = next;
        while (running) {
            if (System.nanoTime() >= next) {
                tell();
                next = System.nanoTime() + TICK.toNanos();
            }
            if (System.nanoTime() >= sign) {
                requireAlive();
                sign = System.nanoTime() + BETWEEN_SIGNS.toNanos();
            }
            wire.receive(TICK).forEach(this::hear);
        }
    }

    private void tell() {
        var dues = outbox.take(Note.MOST);
        if (dues.isEmpty()) {
            return;
        }
        try {
            wire.send(new Note(self, dues).text());
        } catch (DataAccessException e) {
            outbox.put(dues);
            throw e;
        }
    }

    /** A line that died without a word tells of nothing, an erased key included. */
    private void requireAlive() {
        var asked = System.nanoTime();
        wire.requireAlive();
        if (System.nanoTime() - asked < BETWEEN_SIGNS.toNanos()) {
            vault.told();
        }
    }

    private void hear(String text) {
        ErasedNotice.read(text).forEach(it -> vault.forget(it.space()));
        Note.read(text).forEach(this::hear);
    }

    private void hear(Note note) {
        if (!note.from().equals(self)) {
            note.dues().forEach(it -> hub.beat(it.person(), it.kind()));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
