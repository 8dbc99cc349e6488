package app.entente.ui.security;

import app.entente.live.Subscription;
import app.entente.screenlock.LockDelay;
import app.entente.ui.access.SignedInPrincipal;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A session attribute: since when nobody touched a screen of the session, and for how long that may be. */
final class IdleSession implements HttpSessionBindingListener {

    private static final long GRACE_PARTS = 6; // a screen says within this part of the time that it was touched

    private final HttpSession session;
    private final SignedInPrincipal me;
    private final Set<IdleSession> watched;
    private volatile Instant touched;
    private volatile Optional<LockDelay> delay;
    private volatile Subscription subscription = () -> {};

    IdleSession(
            HttpSession session,
            SignedInPrincipal me,
            Set<IdleSession> watched,
            Instant now,
            Optional<LockDelay> delay) {
        this.session = session;
        this.me = me;
        this.watched = watched;
        this.touched = now;
        this.delay = delay;
    }

    SignedInPrincipal me() {
        return me;
    }

    Optional<LockDelay> delay() {
        return delay;
    }

    void subscription(Subscription subscription) {
        this.subscription = subscription;
    }

    void touch(Instant now) {
        touched = now;
    }

    boolean isDue(Instant now) {
        return delay.map(LockDelay::duration)
                .filter(it -> touched.plus(it).plus(it.dividedBy(GRACE_PARTS)).isBefore(now))
                .isPresent();
    }

    /** Changes the idle time, here and on the screens. */
    void choose(Optional<LockDelay> chosen, Instant now) {
        if (!chosen.equals(delay)) {
            touched = now;
            delay = chosen;
            SessionCloser.setLock(session, chosen.map(LockDelay::minutes).orElse(0));
        }
    }

    /** Sends the screens to the lock and ends the session. */
    void end() {
        SessionCloser.lock(session);
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        watched.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        watched.remove(this);
        subscription.close();
    }
}
