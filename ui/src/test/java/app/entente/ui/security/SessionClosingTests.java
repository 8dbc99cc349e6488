package app.entente.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

@ScreenTest
class SessionClosingTests {

    private final MockHttpSession session = new MockHttpSession();
    private final BrowserFixture browserFixture;
    private final Couples couples;

    @Autowired
    SessionClosingTests(BrowserFixture browserFixture, Couples couples) {
        this.browserFixture = browserFixture;
        this.couples = couples;
    }

    @Test
    void aSessionThatEndsElsewhereOutlivesTheRequestThatHoldsItsLock() throws InterruptedException {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, couples.person()).newWindow();
            var screens = lockedScreens(window.getUI().getSession().getService());
            Thread.ofVirtual()
                    .start(() -> SessionCloser.endWhenUnlocked(session))
                    .join();
            assertThat(session.isInvalid()).isFalse();

            release(screens);
            assertThat(session.isInvalid()).isTrue();
            assertThat(screens.getState()).isEqualTo(VaadinSessionState.CLOSED);
        }
    }

    @Test
    void aSessionThatItsOwnScreenEndsIsDestroyedAfterTheAnswer() throws Exception {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, couples.person()).newWindow();
            var screens = lockedScreens(window.getUI().getSession().getService());
            var request = new MockHttpServletRequest();
            request.setSession(session);
            var response = new MockHttpServletResponse();
            var before = CurrentInstance.getInstances();
            try {
                VaadinSession.setCurrent(screens);
                CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(request, (VaadinServletService)
                        screens.getService()));
                CurrentSession.end();
            } finally {
                CurrentInstance.restoreInstances(before);
            }
            Thread.ofVirtual()
                    .start(() -> SessionCloser.endWhenUnlocked(session))
                    .join();
            release(screens);
            assertThat(session.isInvalid()).as("before the answer").isFalse();

            CurrentSession.endAfterAnswer(request, response);
            assertThat(response.isCommitted()).isTrue();
            assertThat(session.isInvalid()).isTrue();
            release(screens);
            assertThat(screens.getState()).isEqualTo(VaadinSessionState.CLOSED);
        }
    }

    /** Runs what waits for the lock, and takes it back to look at what has become of the screens. */
    private static void release(VaadinSession screens) {
        screens.unlock();
        screens.lock();
    }

    /** Returns screens of the session, locked by this thread as by a request. */
    private VaadinSession lockedScreens(VaadinService service) {
        var screens = new VaadinSession(service);
        var lock = new ReentrantLock();
        lock.lock();
        session.setAttribute(service.getServiceName() + ".lock", lock);
        session.setAttribute(VaadinSession.class.getName() + "." + service.getServiceName(), screens);
        screens.refreshTransients(new WrappedHttpSession(session), service);
        return screens;
    }
}
