package app.entente.ui.security;

import app.entente.account.PlaceEnded;
import app.entente.account.Places;
import app.entente.live.Beat;
import app.entente.live.Hub;
import app.entente.live.Registration;
import app.entente.ui.shell.SignedIn;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends a session, and the screens in it, when the signed-in place it came from ends, on whatever node that was done. */
@Component
class OpenSessions {

    private static final String WATCH = OpenSessions.class.getName();
    private static final Set<String> MAY_HAVE_ENDED = Set.of(PlaceEnded.KIND, Beat.AGAIN);

    private final Hub hub;
    private final Places places;

    OpenSessions(Hub hub, Places places) {
        this.hub = hub;
        this.places = places;
    }

    void watch(HttpSession session, SignedIn me) {
        session.setAttribute(WATCH, new Watch(me));
    }

    private void heard(Beat beat, SignedIn me, HttpSession session) {
        if (MAY_HAVE_ENDED.contains(beat.kind()) && hasEnded(me)) {
            Screens.end(session);
        }
    }

    private boolean hasEnded(SignedIn me) {
        return places.of(me.person()).stream().noneMatch(it -> it.id().equals(me.place()));
    }

    /** Listens as long as it lies in a session. */
    private final class Watch implements HttpSessionBindingListener {

        private final SignedIn me;
        private Registration registration = () -> {};

        Watch(SignedIn me) {
            this.me = me;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            var session = event.getSession();
            registration = hub.listen(me.person(), beat -> heard(beat, me, session));
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            registration.close();
        }
    }
}
