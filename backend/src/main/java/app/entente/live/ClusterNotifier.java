package app.entente.live;

import app.entente.person.AddressedEvent;
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
 * Passes notices between the hubs of several nodes: at most one notification per node and interval, on a thread and a
 * connection of its own, so that no save waits for it.
 */
@Component
class ClusterNotifier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterNotifier.class);
    private static final Duration INTERVAL = Duration.ofMillis(30);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
    private static final Duration BETWEEN_SIGNS = Duration.ofMillis(200);

    private final UUID self = UUID.randomUUID();
    private final PendingNotices pendingNotices = new PendingNotices();
    private final NoticeHub noticeHub;
    private final PostgresNotifications notifications;
    private final Vault vault;
    private volatile boolean running;
    private boolean heard = true;
    private Optional<Thread> thread = Optional.empty();

    ClusterNotifier(NoticeHub noticeHub, PostgresNotifications notifications, Vault vault) {
        this.noticeHub = noticeHub;
        this.notifications = notifications;
        this.vault = vault;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void onChange(AddressedEvent event) {
        var kind = event.kind();
        pendingNotices.add(event.recipients().stream()
                .map(it -> new ClusterMessage.DueNotice(it, kind))
                .toList());
    }

    @Override
    public void start() {
        running = true;
        thread = Optional.of(Thread.ofPlatform().daemon().name("nodes").start(this::run));
    }

    @Override
    public void stop() {
        running = false;
        thread.ifPresent(ClusterNotifier::join);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                notifications.open();
                found();
                vault.forgetAll(); // what was erased while the connection was down has been told to nobody here
                noticeHub.publishToAll(ChangeNotice.AGAIN); // nor was what changed: everything is read again
                exchangeMessages();
            } catch (DataAccessException e) {
                lost(e);
                Pauses.pause(BEFORE_RETRY);
            } finally {
                notifications.close();
            }
        }
    }

    /** Logs the lost connection once, not for every failed attempt. */
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

    private void exchangeMessages() {
        var next = System.nanoTime();
        var sign = next;
        while (running) {
            if (System.nanoTime() >= next) {
                sendPending();
                next = System.nanoTime() + INTERVAL.toNanos();
            }
            if (System.nanoTime() >= sign) {
                requireAlive();
                sign = System.nanoTime() + BETWEEN_SIGNS.toNanos();
            }
            notifications.receive(INTERVAL).forEach(this::receive);
        }
    }

    private void sendPending() {
        var notices = pendingNotices.take(ClusterMessage.MAX_NOTICES);
        if (notices.isEmpty()) {
            return;
        }
        try {
            notifications.send(new ClusterMessage(self, notices).encode());
        } catch (DataAccessException e) {
            pendingNotices.add(notices);
            throw e;
        }
    }

    /** A line that died without a word tells of nothing, an erased key included. */
    private void requireAlive() {
        var asked = System.nanoTime();
        notifications.requireAlive();
        if (System.nanoTime() - asked < BETWEEN_SIGNS.toNanos()) {
            vault.told();
        }
    }

    private void receive(String text) {
        ErasedNotice.read(text).forEach(it -> vault.forget(it.space()));
        ClusterMessage.decode(text).forEach(this::receive);
    }

    private void receive(ClusterMessage clusterMessage) {
        if (!clusterMessage.from().equals(self)) {
            clusterMessage.notices().forEach(it -> noticeHub.publish(it.person(), it.kind()));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
