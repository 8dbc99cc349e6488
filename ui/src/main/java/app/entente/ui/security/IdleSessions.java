package app.entente.ui.security;

import app.entente.live.ChangeNotice;
import app.entente.live.NoticeHub;
import app.entente.screenlock.LockDelay;
import app.entente.screenlock.ScreenLockChanged;
import app.entente.screenlock.ScreenLocks;
import app.entente.ui.access.SignedInPrincipal;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Locks the signed-in place of a session in which nobody touched a screen for as long as its person chose. A locked place
 * has no session on any node, so that nothing of its content can be asked for or sent; its screens lead to the lock.
 */
@Component
public class IdleSessions {

    private static final String ATTRIBUTE = IdleSessions.class.getName();
    private static final Set<String> RELEVANT_KINDS = Set.of(ScreenLockChanged.KIND, ChangeNotice.AGAIN);

    private final ScreenLocks screenLocks;
    private final NoticeHub noticeHub;
    private final Clock clock;
    private final Set<IdleSession> watched = ConcurrentHashMap.newKeySet();

    IdleSessions(ScreenLocks screenLocks, NoticeHub noticeHub, Clock clock) {
        this.screenLocks = screenLocks;
        this.noticeHub = noticeHub;
        this.clock = clock;
    }

    /** Returns the idle time after which the place of this session is locked; empty where it is not. */
    public Optional<LockDelay> delay(@Nullable HttpSession session) {
        return find(session).flatMap(IdleSession::delay);
    }

    /** Notes that somebody touched a screen of this session. */
    public void touch(@Nullable HttpSession session) {
        find(session).ifPresent(it -> it.touch(clock.instant()));
    }

    /** Locks the place of this session at once, and ends the session. */
    public void lock(@Nullable HttpSession session) {
        find(session).ifPresent(this::lock);
    }

    void watch(HttpSession session, SignedInPrincipal me) {
        var idleSession = new IdleSession(session, me, watched, clock.instant(), screenLocks.delay(me.person()));
        session.setAttribute(ATTRIBUTE, idleSession);
        idleSession.subscription(noticeHub.subscribe(me.person(), it -> onNotice(it, idleSession)));
    }

    /** Locks the place of this session where that is due; returns whether the session has ended by it. */
    boolean lockIfDue(@Nullable HttpSession session) {
        var due = find(session).filter(it -> it.isDue(clock.instant()));
        due.ifPresent(this::lock);
        return due.isPresent();
    }

    @Scheduled(fixedDelay = 5_000)
    void lockIdle() {
        Instant now = clock.instant();
        watched.stream().filter(it -> it.isDue(now)).forEach(this::lock);
    }

    private void lock(IdleSession idleSession) {
        var me = idleSession.me();
        try {
            screenLocks.lock(me.person(), me.place());
        } finally {
            idleSession.end(); // whoever comes back without a session is asked in any case
        }
    }

    private void onNotice(ChangeNotice changeNotice, IdleSession idleSession) {
        if (RELEVANT_KINDS.contains(changeNotice.kind())) {
            if (screenLocks.noticeLock(idleSession.me().place())) {
                idleSession.end();
            } else {
                idleSession.choose(screenLocks.delay(idleSession.me().person()), clock.instant());
            }
        }
    }

    private static Optional<IdleSession> find(@Nullable HttpSession session) {
        try {
            return Optional.ofNullable(session)
                    .map(it -> it.getAttribute(ATTRIBUTE))
                    .map(IdleSession.class::cast);
        } catch (IllegalStateException _) {
            return Optional.empty(); // it has just ended
        }
    }
}
