package app.entente.ui.leave;

import app.entente.couple.Membership;
import app.entente.ui.BrowserFixture;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Main;
import org.springframework.security.core.Authentication;

/** The page of pausing and leaving, opened and read. */
final class LeavePage {

    private LeavePage() {}

    /** Opens the page in a new window, in a browser of its own. */
    static BrowserlessUIContext open(
            BrowserFixture browserFixture,
            SecuredBrowserlessApplicationContext<Authentication> application,
            Membership me) {
        var window = browserFixture.browser(application, me).newWindow();
        window.navigate(Paths.LEAVE, LeaveView.class);
        return window;
    }

    static String text(BrowserlessUIContext window) {
        window.activate();
        return WindowDriver.text(window.find(Main.class).single().getElement());
    }
}
