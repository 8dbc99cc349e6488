package app.entente.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.door.Pairs;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
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

    private final House house;
    private final Pairs pairs;
    private final MeterRegistry meters;

    @Autowired
    RegistrationsTests(House house, Pairs pairs, MeterRegistry meters) {
        this.house = house;
        this.pairs = pairs;
        this.meters = meters;
    }

    @Test
    void registrationsReturnToWhereTheyWereWhenScreensClose() {
        var people = pairs.opened().people();
        var before = listening();
        try (var open = house.open()) {
            people.both().forEach(me -> SCREENS.forEach(screen -> open(house.browser(open, me), screen)));
            assertThat(listening()).isGreaterThanOrEqualTo(before + 2 * SCREENS.size());
        }
        await().until(() -> listening() <= before);
    }

    @Test
    void goingFromScreenToScreenAddsNone() {
        var people = pairs.opened().people();
        try (var open = house.open()) {
            var window = house.browser(open, people.first()).newWindow();
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
