package app.entente.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.door.OpenedCouples;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.flow.component.UI;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen that is gone listens to nothing. */
@ScreenTest
class RegistrationsTests {

    private static final List<String> SCREENS =
            List.of(Paths.HOME, Paths.COMPARISON, Paths.TALK, Paths.TALK + "/1", Paths.GUIDE, Paths.SETTINGS);

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;
    private final MeterRegistry meters;

    @Autowired
    RegistrationsTests(BrowserFixture browserFixture, OpenedCouples openedCouples, MeterRegistry meters) {
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
        this.meters = meters;
    }

    @Test
    void registrationsReturnToWhereTheyWereWhenScreensClose() {
        var people = openedCouples.opened().people();
        var before = listening();
        try (var open = browserFixture.open()) {
            people.both().forEach(me -> SCREENS.forEach(screen -> open(browserFixture.browser(open, me), screen)));
            assertThat(listening()).isGreaterThanOrEqualTo(before + 2 * SCREENS.size());
        }
        await().until(() -> listening() <= before);
    }

    @Test
    void goingFromScreenToScreenAddsNone() {
        var people = openedCouples.opened().people();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, people.first()).newWindow();
            window.activate();
            UI.getCurrent().navigate(Paths.HOME);
            var before = listening();
            for (var i = 0; i < 50; i++) {
                UI.getCurrent().navigate(SCREENS.get(i % SCREENS.size()));
            }
            assertThat(listening()).isEqualTo(before);
        }
    }

    private static void open(BrowserlessUserContext browser, String screen) {
        browser.newWindow().activate();
        UI.getCurrent().navigate(screen);
    }

    private double listening() {
        return meters.get("entente.live.registrations").gauge().value();
    }
}
