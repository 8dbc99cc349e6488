package app.entente.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.DatabaseOutage;
import app.entente.account.AccountPreferences;
import app.entente.answering.OwnSheets;
import app.entente.answering.QuestionHiding;
import app.entente.answering.SheetFiller;
import app.entente.checkin.CheckInCouples;
import app.entente.checkin.CheckIns;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.guide.GuideLength;
import app.entente.guide.Guides;
import app.entente.packchoice.OwnQuestions;
import app.entente.packchoice.PackChoices;
import app.entente.session.OwnQuestion;
import app.entente.ui.BrowserFixture;
import app.entente.ui.DeliveredNotices;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.CheckboxOption;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestConstructor;

/** Whatever is chosen or typed outside the talk while the database is away stays, and is stored when it is back. */
@ScreenTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChoiceSavingTests {

    private final BrowserFixture browserFixture;
    private final DeliveredNotices deliveredNotices;
    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;

    private SecuredBrowserlessApplicationContext<Authentication> open;

    ChoiceSavingTests(
            BrowserFixture browserFixture,
            DeliveredNotices deliveredNotices,
            Couples couples,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples) {
        this.browserFixture = browserFixture;
        this.deliveredNotices = deliveredNotices;
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
    }

    @BeforeEach
    void open() {
        open = browserFixture.open();
    }

    @AfterEach
    void leave() {
        DatabaseOutage.end();
        open.close();
    }

    @Test
    void aThemeThatIsLeftOut(@Autowired QuestionHiding questionHiding) {
        var noa = couples.pair().first();
        var round = sheetFiller.round(noa);
        var page = screenOf(noa).navigateTo(Paths.THEMES);
        page.waits(
                () -> page.tick("", false),
                () -> questionHiding.hiddenQuestions(noa, round).hiddenThemes().size() == 1);
    }

    @Test
    void aScaleThatIsShown(@Autowired OwnSheets sheets) {
        var noa = couples.pair().first();
        var round = sheetFiller.round(noa);
        var page = screenOf(noa).navigateTo(Paths.READ_BACK);
        page.waits(
                () -> page.tick("Show this scale too: Trust", true),
                () -> sheets.sheet(noa, round).sharedScales().size() == 1);
    }

    @Test
    void goingOnByItself(@Autowired AccountPreferences accountPreferences) {
        var noa = couples.pair().first();
        var before = accountPreferences.preferences(noa.person()).autoAdvance();
        var page = screenOf(noa).navigateTo(Paths.SETTINGS);
        page.waits(
                () -> page.tick("Go to the next", !before),
                () -> accountPreferences.preferences(noa.person()).autoAdvance() != before);
    }

    @Test
    void twoPacks(@Autowired PackChoices packChoices) {
        var noa = couples.pair().first();
        var before = packChoices.currentChoice(noa).orElseThrow().packs().size();
        var page = screenOf(noa).navigateTo(Paths.PACKS);
        page.waits(
                () -> page.window().find(CheckboxOption.class).all().stream()
                        .filter(it -> !it.isChecked())
                        .limit(2)
                        .forEach(it -> it.onChange(true)),
                () -> packChoices.currentChoice(noa).orElseThrow().packs().size() == before + 2);
    }

    @Test
    void aQuestionOfOnesOwn(@Autowired OwnQuestions questions) {
        var noa = couples.pair().first();
        var page = screenOf(noa).navigateTo(Paths.PACKS);
        page.click("Write a question");
        page.waits(
                () -> page.window()
                        .test(page.window().find(TextField.class).all().getLast())
                        .setValue("Where shall we live?"),
                () -> questions.mine(noa).stream()
                        .map(OwnQuestion::text)
                        .toList()
                        .equals(List.of("Where shall we live?")));
    }

    @Test
    void theContentsOfTheGuide(@Autowired Guides guides) {
        var couple = openedCouples.opened();
        var page = screenOf(couple.first()).navigateTo(Paths.GUIDE);
        page.waits(
                () -> page.choose("How much goes in?", "Everything"),
                () -> guides.draft(couple.firsts()).contents().length() == GuideLength.EVERYTHING);
    }

    @Test
    void aCheckIn(@Autowired CheckInCouples checkInCouples, @Autowired CheckIns checkIns) {
        var couple = checkInCouples.talked(CheckInCouples.HOME);
        checkInCouples.agree(couple, checkInCouples.today());
        var page = screenOf(couple.first()).navigateTo(Paths.CHECK_IN + "/1");
        page.choose("Did this work", "Partly");
        page.choose("Who sees", "Show it");
        page.isStoredOnce(
                () -> page.click("I’m done"),
                () -> checkIns.answered(couple.first()).size() == 1);
        assertThat(new WindowDriver(page.window()).visibleText()).contains("Take it back");
    }

    @Test
    void aCheckInThatWaits(@Autowired CheckInCouples checkInCouples, @Autowired CheckIns checkIns) {
        var couple = checkInCouples.talked(CheckInCouples.HOME);
        checkInCouples.agree(couple, checkInCouples.today());
        var page = screenOf(couple.first()).navigateTo(Paths.CHECK_IN + "/1");
        page.choose("Did this work", "Partly");
        page.choose("Who sees", "Show it");
        page.waits(
                () -> page.click("I’m done"),
                () -> checkIns.answered(couple.first()).size() == 1);
    }

    private WaitingScreen screenOf(Membership person) {
        return new WaitingScreen(browserFixture.browser(open, person).newWindow(), person.person(), deliveredNotices);
    }
}
