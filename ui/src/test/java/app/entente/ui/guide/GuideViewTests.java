package app.entente.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.door.Pairs;
import app.entente.guide.Format;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.Tick;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Html;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class GuideViewTests {

    private final House house;
    private final Pairs pairs;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private BrowserlessUIContext noa;
    private BrowserlessUIContext robin;

    @Autowired
    GuideViewTests(House house, Pairs pairs) {
        this.house = house;
        this.pairs = pairs;
    }

    @BeforeEach
    void bothOpenTheComposer() {
        var couple = pairs.opened();
        open = house.open();
        noa = house.browser(open, couple.first()).newWindow();
        noa.navigate(GuideView.class);
        robin = house.browser(open, couple.second()).newWindow();
        robin.navigate(GuideView.class);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void bothSeeTheSameDraftWordForWord() {
        assertThat(draft(noa))
                .contains("A guide for talking", "not a diagnosis")
                .isEqualTo(draft(robin));
    }

    @Test
    void theFilesAreThereWhenBothHaveSaidYes() {
        press(noa, "Yes to this draft");
        comesToShow(robin, "Noa said yes to this draft.");
        assertThat(files(noa)).isZero();
        press(robin, "Yes to this draft");
        comesToShow(noa, "Robin said yes to this draft.");
        assertThat(files(noa)).isEqualTo(Format.values().length);
        assertThat(files(robin)).isEqualTo(Format.values().length);
    }

    @Test
    void whatOneLeavesOutLeavesBothDraftsAndBothYeses() {
        press(noa, "Yes to this draft");
        comesToShow(robin, "Noa said yes to this draft.");
        ticks(robin).getLast().changed(false);
        comesToShow(noa, "You have not said yes to it.");
        assertThat(draft(noa)).contains("Circle", "Diamond").doesNotContain("Robin");
        assertThat(ticks(noa).getLast().in()).isFalse();
    }

    @Test
    void inTwoLanguagesBothSeeThemSideBySide() {
        inLanguages(noa).forEach(it -> it.changed(true));
        comesToShow(robin, "You have not said yes to it.");
        assertThat(draft(robin))
                .contains("A guide for talking", "Un guide pour se parler")
                .isEqualTo(draft(noa));
    }

    @Test
    void nothingIsTickedForEitherOfTheirLanguages() {
        assertThat(inLanguages(noa)).hasSizeGreaterThan(1).noneMatch(Tick::in);
    }

    @Test
    void aYesCanBeTakenBack() {
        press(noa, "Yes to this draft");
        press(noa, "Take my yes back");
        comesToShow(robin, "Noa has not said yes to it.");
    }

    @Test
    void onesOwnPagesNeedNobody() {
        noa.activate();
        assertThat(noa.find(OwnSheet.class).single().getChildren().filter(Download.class::isInstance))
                .map(Download.class::cast)
                .allMatch(it -> !it.getHref().isEmpty());
    }

    private static void press(BrowserlessUIContext window, String verb) {
        window.activate();
        new Hand(window).press(verb);
    }

    private static String draft(BrowserlessUIContext window) {
        window.activate();
        return window.find(Html.class).single().getElement().getProperty("innerHTML", "");
    }

    private static long files(BrowserlessUIContext window) {
        window.activate();
        return window.find(Approvals.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(it -> it.getChildren())
                .filter(it -> !it.isTextNode() && it.getTag().equals("a") && it.hasAttribute("href"))
                .count();
    }

    private static List<Tick> inLanguages(BrowserlessUIContext window) {
        window.activate();
        return window.find(InLanguages.class)
                .single()
                .getChildren()
                .map(Tick.class::cast)
                .toList();
    }

    private static List<Tick> ticks(BrowserlessUIContext window) {
        window.activate();
        return window.find(Tick.class).all();
    }

    private static void comesToShow(BrowserlessUIContext window, String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            window.activate();
            window.runPendingSignalsTasks();
            window.roundTrip();
            assertThat(Hand.text(window.getCurrentView().getElement())).contains(words);
        });
    }
}
