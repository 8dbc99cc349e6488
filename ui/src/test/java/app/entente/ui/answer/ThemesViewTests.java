package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Consents;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.Tick;
import app.entente.ui.shell.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ThemesViewTests {

    private final House house;
    private final Couples couples;
    private final Consents consents;
    private final Pen pen;

    @Autowired
    ThemesViewTests(House house, Couples couples, Consents consents, Pen pen) {
        this.house = house;
        this.couples = couples;
        this.consents = consents;
        this.pen = pen;
    }

    @Test
    void aThemeIsLeftOutAndTakenInAgain() {
        var noa = couples.pair().first();
        var round = pen.round(noa);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.THEMES, ThemesView.class);
            var tick = window.find(Tick.class).all().getFirst();
            assertThat(tick.in()).isTrue();
            tick.changed(false);
            assertThat(consents.of(noa, round).refused()).hasSize(1);
            tick.changed(true);
            assertThat(consents.of(noa, round).refused()).isEmpty();
        }
    }

    @Test
    void whoLeavesEverythingOutStandsBeforeTheirThemes() {
        var noa = couples.pair().first();
        var round = pen.round(noa);
        consents.themes(noa, round).forEach(it -> consents.leaveOut(noa, round, it));
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.getUI().navigate(Paths.ANSWER);
            assertThat(window.getCurrentView()).isInstanceOf(ThemesView.class);
            window.getUI().navigate(Paths.HOME);
            assertThat(new Hand(window).read()).contains("Read what you would share");
        }
    }

    @Test
    void whatIsSealedIsUnsealedFirst() {
        var noa = couples.pair().first();
        pen.seal(noa);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.THEMES, ThemesView.class);
            assertThat(new Hand(window).read()).contains("Unseal them to change your themes.");
        }
    }
}
