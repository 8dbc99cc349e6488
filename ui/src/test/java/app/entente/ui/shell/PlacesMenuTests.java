package app.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PlacesMenuTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OpenedCouples openedCouples;

    @Autowired
    PlacesMenuTests(BrowserFixture browserFixture, Couples couples, OpenedCouples openedCouples) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.openedCouples = openedCouples;
    }

    @Test
    void beforeADoorHasOpenedThereIsHomeAndTheSettings() {
        assertThat(places(couples.pair().first())).containsExactly(Paths.HOME, Paths.SETTINGS);
    }

    @Test
    void afterTheDoorThereIsWhatItOpened() {
        assertThat(places(openedCouples.opened().first()))
                .containsExactly(
                        Paths.HOME, Paths.COMPARISON, Paths.TALK, Paths.GUIDE, Paths.AGREEMENTS, Paths.SETTINGS);
    }

    private List<String> places(Membership me) {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, me).newWindow();
            window.navigate(Paths.HOME, Component.class);
            return window.find(PlacesMenu.class)
                    .single()
                    .getChildren()
                    .findFirst()
                    .orElseThrow()
                    .getChildren()
                    .filter(Anchor.class::isInstance)
                    .map(it -> ((Anchor) it).getHref())
                    .toList();
        }
    }
}
