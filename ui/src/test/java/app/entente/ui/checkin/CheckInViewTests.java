package app.entente.ui.checkin;

import static app.entente.checkin.CheckInCouples.HOME;
import static app.entente.checkin.CheckInCouples.kept;
import static app.entente.checkin.CheckInCouples.shown;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.answer.Answer;
import app.entente.checkin.CheckInCouples;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.ui.BrowserFixture;
import app.entente.ui.Eventually;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Main;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class CheckInViewTests {

    private static final Value PARTLY = new Value.Chosen("partly");
    private static final String SHUT =
            "Not open yet. It opens once you have both said “I’m done” and there is something you both show.";

    private final BrowserFixture browserFixture;
    private final CheckInCouples couples;
    private final CheckIns checkIns;
    private final TurnableClock clock;

    @Autowired
    CheckInViewTests(BrowserFixture browserFixture, CheckInCouples couples, CheckIns checkIns, TurnableClock clock) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void bothAnswerApartAndItOpensOnBothScreens() {
        var couple = withReview();
        try (var open = browserFixture.open()) {
            var noa = first(open, couple);
            choose(noa, "Partly", "Show it");
            assertThat(page(noa)).contains(SHUT, "Take it back");
            var robin = browserFixture.browser(open, couple.second()).newWindow();
            robin.navigate(Paths.CHECK_IN + "/1", CheckInView.class);
            assertThat(page(robin))
                    .contains("Did this work for the two of you?")
                    .doesNotContain("Partly.");
            choose(robin, "Yes", "Show it");

            Eventually.becomes(robin, () -> robin.getCurrentView() instanceof AgreementsView);
            Eventually.becomes(noa, () -> noa.getCurrentView() instanceof AgreementsView);
            assertThat(page(noa)).contains("You: Partly.").contains(": Yes.");
            assertThat(page(robin)).contains("You: Yes.").contains(": Partly.");
        }
    }

    @Test
    void whatHasOpenedIsWithdrawnOnBothScreens() {
        var couple = withReview();
        couple.people().both().forEach(me -> submit(me, shown(PARTLY)));
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, couple.first()).newWindow();
            var robin = browserFixture.browser(open, couple.second()).newWindow();
            noa.navigate(Paths.AGREEMENTS, AgreementsView.class);
            robin.navigate(Paths.AGREEMENTS, AgreementsView.class);
            assertThat(page(robin)).contains("You: Partly.", "not by whom");
            new WindowDriver(noa).click("Withdraw for good");
            Eventually.becomes(robin, () -> page(robin).contains("What you both showed was withdrawn."));
            assertThat(page(noa))
                    .contains("What you both showed was withdrawn.")
                    .doesNotContain("You: Partly.");
            assertThat(page(robin)).doesNotContain("You: Partly.", "Withdraw for good");
        }
    }

    @Test
    void whatThePartnerKeepsLooksAsIfNothingHadHappened() {
        var couple = withReview();
        try (var open = browserFixture.open()) {
            var noa = first(open, couple);
            choose(noa, "Yes", "Show it");
            var before = page(noa);
            submit(couple.second(), kept(PARTLY));
            noa.roundTrip();
            assertThat(page(noa)).isEqualTo(before);
            checkIns.takeBack(
                    couple.second(),
                    checkIns.due(couple.second(), couples.today()).getFirst().subject());
            submit(couple.second(), shown(PARTLY));
            Eventually.becomes(noa, () -> noa.getCurrentView() instanceof AgreementsView);
        }
    }

    @Test
    void anAnswerIsShownOnlyWhereThatIsChosen() {
        var couple = withReview();
        try (var open = browserFixture.open()) {
            var noa = first(open, couple);
            new WindowDriver(noa).click("I’m done");
            assertThat(page(noa)).contains("Choose an answer first.");
            new WindowDriver(noa).select(field(noa, 0), "No");
            new WindowDriver(noa).click("I’m done");
            assertThat(page(noa)).contains("Nothing is saved yet.");
            assertThat(checkIns.answered(couple.first())).isEmpty();
        }
    }

    @Test
    void whatIsTakenBackCanBeAnsweredAnew() {
        var couple = withReview();
        try (var open = browserFixture.open()) {
            var noa = first(open, couple);
            choose(noa, "No", "Keep it to myself");
            new WindowDriver(noa).click("Take it back");
            assertThat(page(noa)).doesNotContain(SHUT);
            choose(noa, "Yes", "Show it");
            submit(couple.second(), shown(PARTLY));
            Eventually.becomes(noa, () -> noa.getCurrentView() instanceof AgreementsView);
        }
    }

    @Test
    void anAgreementShowsItsTopicItsDayAndTheWaysOn() {
        var couple = withReview();
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, couple.first()).newWindow();
            noa.navigate(Paths.AGREEMENTS, AgreementsView.class);
            assertThat(page(noa))
                    .contains(
                            "We cook in turns.",
                            "Say how it went",
                            "Let it go",
                            "you don’t have to do anything",
                            "We ask again");
            new WindowDriver(noa).click("Let this agreement go");
            assertThat(page(noa)).doesNotContain("We cook in turns.");
        }
    }

    @Test
    void aPulseIsAskedTwoWeeksAfterTheTalk() {
        var couple = couples.talked(HOME, new ThemeId("care"));
        clock.turn(Duration.ofDays(14));
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, couple.first()).newWindow();
            noa.navigate(Paths.AGREEMENTS, AgreementsView.class);
            assertThat(page(noa)).contains("How has it been since your talk?");
            var pulse = checkIns.due(couple.first(), couples.today()).getFirst().subject();
            var answers = Map.of(pulse.questions().getFirst(), shown(new Value.Grade(5)));
            couple.people().both().forEach(me -> checkIns.submit(me, pulse, couples.today(), answers));
            Eventually.becomes(noa, () -> page(noa).contains("Since your talks"));
            new WindowDriver(noa).click("Withdraw for good");
            assertThat(page(noa)).contains(": what you both showed was withdrawn.");
        }
    }

    /** It is asked about the partner by name; what both have said reads the same for both. */
    @Test
    void aPulseNamesThePartnerOnlyWhereOneAnswers() {
        var couple = couples.talked(HOME, new ThemeId("care"));
        clock.turn(Duration.ofDays(14));
        try (var open = browserFixture.open()) {
            var noa = first(open, couple);
            assertThat(page(noa)).contains("I felt cared for by").doesNotContain("{partner}", "my partner");
            var pulse = checkIns.due(couple.first(), couples.today()).getFirst().subject();
            var answers = pulse.questions().stream().collect(toMap(it -> it, _ -> shown(new Value.Grade(5))));
            couple.people().both().forEach(me -> checkIns.submit(me, pulse, couples.today(), answers));
            noa.navigate(Paths.AGREEMENTS, AgreementsView.class);
            assertThat(page(noa)).contains("I felt cared for by my partner").doesNotContain("{partner}");
        }
    }

    private OpenedCouple withReview() {
        var couple = couples.talked(HOME);
        couples.agree(couple, couples.today());
        return couple;
    }

    private BrowserlessUIContext first(SecuredBrowserlessApplicationContext<Authentication> open, OpenedCouple couple) {
        var noa = browserFixture.browser(open, couple.first()).newWindow();
        noa.navigate(Paths.CHECK_IN + "/1", CheckInView.class);
        return noa;
    }

    private void submit(Membership me, Answer answer) {
        var review = checkIns.due(me, couples.today()).getFirst().subject();
        checkIns.submit(me, review, couples.today(), Map.of(CheckInSubject.Review.QUESTION, answer));
    }

    private static void choose(BrowserlessUIContext window, String answer, String share) {
        new WindowDriver(window).select(field(window, 0), answer);
        new WindowDriver(window).select(field(window, 1), share);
        new WindowDriver(window).click("I’m done");
    }

    private static RadioGroupField<?> field(BrowserlessUIContext window, int at) {
        return window.find(RadioGroupField.class).all().get(at);
    }

    private static String page(BrowserlessUIContext window) {
        return WindowDriver.text(window.find(Main.class).single().getElement());
    }
}
