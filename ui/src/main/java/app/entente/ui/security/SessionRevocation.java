package app.entente.ui.security;

import app.entente.live.ChangeNotice;
import app.entente.live.NoticeHub;
import app.entente.live.Subscription;
import app.entente.signin.SignedInPlaceEnded;
import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.SignedInPrincipal;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends a session and its screens when its signed-in place ends, on whichever node that happens. */
@Component
class SessionRevocation {

    private static final String LISTENER = SessionRevocation.class.getName();
    private static final Set<String> RELEVANT_KINDS = Set.of(SignedInPlaceEnded.KIND, ChangeNotice.AGAIN);

    private final NoticeHub noticeHub;
    private final SignedInPlaces signedInPlaces;

    SessionRevocation(NoticeHub noticeHub, SignedInPlaces signedInPlaces) {
        this.noticeHub = noticeHub;
        this.signedInPlaces = signedInPlaces;
    }

    void endWithPlace(HttpSession session, SignedInPrincipal me) {
        session.setAttribute(LISTENER, new PlaceEndListener(me));
    }

    private void onNotice(ChangeNotice changeNotice, SignedInPrincipal me, HttpSession session) {
        if (RELEVANT_KINDS.contains(changeNotice.kind()) && hasEnded(me)) {
            SessionCloser.endWhenUnlocked(session);
        }
    }

    private boolean hasEnded(SignedInPrincipal me) {
        return signedInPlaces.findByPerson(me.person()).stream()
                .noneMatch(it -> it.id().equals(me.place()));
    }

    /** A session attribute that subscribes to the end of its place for as long as it is bound. */
    private final class PlaceEndListener implements HttpSessionBindingListener {

        private final SignedInPrincipal me;
        private Subscription subscription = () -> {};

        PlaceEndListener(SignedInPrincipal me) {
            this.me = me;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            var session = event.getSession();
            subscription = noticeHub.subscribe(me.person(), changeNotice -> onNotice(changeNotice, me, session));
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            subscription.close();
        }
    }
}
