package app.entente.ui.scales;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.CorePack;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Svg;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class ScalesViewTests {

    private static final List<Item> TRUST = CorePack.pack().items().stream()
            .filter(it -> it.subject() == Scale.TRUST)
            .toList();

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final ChosenPacks chosenPacks;
    private final TurnableClock clock;

    private SecuredBrowserlessApplicationContext<Authentication> open;

    @Autowired
    ScalesViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            ChosenPacks chosenPacks,
            TurnableClock clock) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.chosenPacks = chosenPacks;
        this.clock = clock;
    }

    @BeforeEach
    void openTheHouse() {
        open = browserFixture.open();
    }

    @AfterEach
    void leave() {
        open.close();
        clock.reset();
    }

    @Test
    void itIsThereAloneAndBeforeTheDoorFromWhatIsKeptToo() {
        var noa = couples.alone();
        keepTrust(noa, 4);
        assertThat(read(page(noa)))
                .contains(
                        "On the whole, your answers come closest to “Mostly true”.",
                        "a fairly clear picture",
                        "Patterns can change.")
                .contains("It does not measure love, predict the future");
    }

    @Test
    void theHomeLeadsThere() {
        var window = browserFixture.browser(open, couples.alone()).newWindow();
        window.getUI().navigate(Paths.HOME);
        assertThat(new WindowDriver(window).visibleText()).contains("My own scales");
    }

    @Test
    void beforeAnythingIsAskedItSaysWhereToBegin() {
        assertThat(read(page(couples.alone()))).contains("There’s nothing here yet.", "Go to the questions");
    }

    @Test
    void tooFewAnswersAreNoMatter() {
        var noa = couples.alone();
        sheetFiller.show(noa, TRUST.getFirst().id(), new Value.Grade(5));
        assertThat(read(page(noa))).contains("One of 4 questions answered: too few to say anything");
    }

    @Test
    void nothingOnItIsAScoreAndEveryPictureTellsItselfInWords() {
        var noa = couples.alone();
        keepTrust(noa, 5);
        var page = page(noa);
        assertThat(read(page)).doesNotContain("%", "score", "4.5", "5.0");
        assertThat(page.find(Svg.class).all().stream()
                        .map(it -> it.getElement().getOuterHTML())
                        .filter(it -> it.contains("role=\"img\"")))
                .isNotEmpty()
                .allMatch(it -> it.contains("aria-label=\"Trust: closest to “Mostly true”.\""));
    }

    /** From the first answer of the partner to the open door, with and without their ticks. */
    @Test
    void nothingThePartnerDoesChangesACharacterOfIt() {
        var people = couples.pair();
        keepTrust(people.first(), 4);
        var before = read(page(people.first()));
        var random = new Random(9);
        sheetFiller.showAll(people.second(), item -> SampleAnswers.anyValue(random, item));
        sheetFiller.tick(people.second(), Scale.TRUST);
        assertThat(read(page(people.first()))).isEqualTo(before);
        openedCouples.opened(people);
        assertThat(read(page(people.first()))).isEqualTo(before);
    }

    @Test
    void onesOwnScalesOfThenStandBesideThoseOfNowHereAndNotOnThePageForTwo() {
        var people = couples.pair();
        keepTrust(people.first(), 2);
        openedCouples.opened(people);
        assertThat(read(page(people.first()))).doesNotContain("doesn’t see this");
        clock.turn(Duration.ofDays(100));
        chosenPacks.retake(people.first());
        keepTrust(people.first(), 4);
        openedCouples.opened(people);
        assertThat(read(page(people.first())))
                .contains("All your own answers from", "doesn’t see this", "You: “", "a clear change");
        assertThat(read(page(people.second()))).doesNotContain("doesn’t see this");
        var window = browserFixture.browser(open, people.first()).newWindow();
        window.getUI().navigate(Paths.THEN_AND_NOW);
        assertThat(new WindowDriver(window).visibleText())
                .contains("Then and now")
                .doesNotContain("doesn’t see this", "a clear change");
    }

    private void keepTrust(Membership me, int step) {
        TRUST.forEach(it ->
                sheetFiller.write(me, it.id(), Answer.of(new Value.Grade(step)).share(ShareLevel.PRIVATE)));
    }

    private BrowserlessUIContext page(Membership me) {
        var window = browserFixture.browser(open, me).newWindow();
        window.navigate(Paths.SCALES, ScalesView.class);
        window.activate();
        window.runPendingSignalsTasks();
        return window;
    }

    private static String read(BrowserlessUIContext window) {
        window.activate();
        return window.find(ScalesView.class).single().getElement().getTextRecursively();
    }
}
