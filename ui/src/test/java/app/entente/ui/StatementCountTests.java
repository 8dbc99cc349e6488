package app.entente.ui;

import static app.entente.StatementCounter.statements;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.checkin.CheckInCouples;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.live.NoticeHub;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.packchoice.ChosenPacks;
import app.entente.request.RequestCache;
import app.entente.talk.HeardTopics;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
import app.entente.values.ThemeId;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** How many statements the most frequent acts send, from the tap to the last thing the same person's screen reads again. */
@ScreenTest
class StatementCountTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final HeardTopics heardTopics;
    private final OwnSheets sheets;
    private final Answering answering;
    private final Comparisons comparisons;
    private final Agreements agreements;
    private final ChosenPacks chosenPacks;
    private final CheckInCouples checkInCouples;
    private final NoticeHub noticeHub;
    private final RequestCache cache;

    private SecuredBrowserlessApplicationContext<Authentication> open;

    @Autowired
    StatementCountTests(
            BrowserFixture browserFixture,
            Couples couples,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            HeardTopics heardTopics,
            OwnSheets sheets,
            Answering answering,
            Comparisons comparisons,
            Agreements agreements,
            ChosenPacks chosenPacks,
            CheckInCouples checkInCouples,
            NoticeHub noticeHub,
            RequestCache cache) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.heardTopics = heardTopics;
        this.sheets = sheets;
        this.answering = answering;
        this.comparisons = comparisons;
        this.agreements = agreements;
        this.chosenPacks = chosenPacks;
        this.checkInCouples = checkInCouples;
        this.noticeHub = noticeHub;
        this.cache = cache;
    }

    @BeforeEach
    void openTheHouse() {
        open = browserFixture.open();
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void theAnswerPage() {
        var noa = answering();
        atMost(20, "answer page", page(noa, Paths.ANSWER));
    }

    @Test
    void aSaveAndItsEcho() {
        var noa = answering();
        var window = at(noa, position(noa, it -> it.form() instanceof ItemForm.Expectation));
        var save = statements(() -> echoed(noa, window, () -> choose(window, 0, "Yes")));
        atMost(6, "save and echo", save);
    }

    @Test
    void aSaveWithHomeInASecondTab() {
        var noa = answering();
        var browser = browserFixture.browser(open, noa);
        var window = browser.newWindow();
        window.getUI().navigate(Paths.ANSWER + "/" + position(noa, it -> it.form() instanceof ItemForm.Expectation));
        var home = browser.newWindow();
        home.getUI().navigate(Paths.HOME);
        var echo = statements(() -> echoed(noa, home, () -> choose(window, 0, "Yes")));
        atMost(15, "save with home in a second tab", echo);
    }

    @Test
    void next() {
        var noa = answering();
        var window = at(noa, 1);
        atMost(6, "Next", nextIn(window));
    }

    @Test
    void decidingAThemeHoweverManyItems() {
        var noa = answering();
        var order = sheets.questionOrder(noa, sheetFiller.round(noa));
        var theme = order.stream()
                .filter(it -> it.share() == DefaultShare.ASK)
                .findFirst()
                .orElseThrow()
                .theme();
        var random = new Random(7);
        var items = order.stream().filter(it -> it.theme().equals(theme)).toList();
        items.forEach(it -> sheetFiller.write(noa, it.id(), Answer.of(SampleAnswers.anyValue(random, it))));
        var window = at(noa, order.indexOf(items.getLast()) + 1);
        new WindowDriver(window).click("Next");
        var decide = statements(() -> echoed(noa, window, () -> choose(window, 0, "Show these")));
        atMost(6, "decide theme of " + items.size(), decide);
    }

    @Test
    void nextAtTheEndOfATheme() {
        var noa = answering();
        var order = sheets.questionOrder(noa, sheetFiller.round(noa));
        var last = IntStream.range(1, order.size())
                .filter(it -> !order.get(it - 1).theme().equals(order.get(it).theme()))
                .findFirst()
                .orElseThrow();
        var before = at(noa, last - 1);
        atMost(7, "Next to a theme's last question", nextIn(before));
        atMost(8, "Next to another theme", nextIn(before));
    }

    private List<String> nextIn(BrowserlessUIContext window) {
        return statements(() -> inOneRequest(() -> new WindowDriver(window).click("Next")));
    }

    @Test
    void decidingTakesTheSameForEveryTheme() {
        var noa = answering();
        var round = sheetFiller.round(noa);
        var random = new Random(7);
        var asked = sheets.questionOrder(noa, round).stream()
                .filter(it -> it.share() == DefaultShare.ASK)
                .toList();
        asked.forEach(it -> sheetFiller.write(noa, it.id(), Answer.of(SampleAnswers.anyValue(random, it))));
        assertThat(asked.stream().map(Item::theme).distinct()).hasSizeGreaterThan(1);
        asked.stream()
                .map(Item::theme)
                .distinct()
                .forEach(it -> atMost(
                        6, "decide " + it, statements(() -> answering.setShareLevel(noa, round, it, ShareLevel.SHOW))));
    }

    @Test
    void home() {
        atMost(11, "home", page(answering(), Paths.HOME));
    }

    /** Home names the review's day, and asks no second time what is due. */
    @Test
    void homeWithAReviewDue() {
        var couple = checkInCouples.talked();
        checkInCouples.agree(couple, checkInCouples.today().minusDays(1)); // whatever zone the browser is in
        var home = page(couple.first(), Paths.HOME);
        assertThat(home).filteredOn(it -> it.contains("from checkin.check_in")).hasSize(1);
        atMost(21, "home with a review due", home);
    }

    @Test
    void theReadBack() {
        atMost(9, "read-back", page(answering(), Paths.READ_BACK));
    }

    @Test
    void anActAtTheDoor() {
        var noa = answering();
        sheetFiller.seal(noa);
        var window = at(noa, Paths.DOOR);
        atMost(
                8,
                "door act",
                statements(() -> echoed(noa, window, () -> new WindowDriver(window).click("Any time is fine"))));
    }

    @Test
    void theComparison() {
        atMost(11, "comparison", page(openedCouples.opened().first(), Paths.COMPARISON));
    }

    @Test
    void thenAndNow() {
        var people = couples.pair();
        openedCouples.opened(people);
        chosenPacks.retake(people.first());
        openedCouples.opened(people);
        atMost(14, "then and now", page(people.first(), Paths.THEN_AND_NOW));
    }

    @Test
    void aTopic() {
        var couple = openedCouples.opened();
        heardTopics.open(couple, topic(couple));
        atMost(18, "topic page", page(couple.first(), Paths.TALK + "/1"));
    }

    @Test
    void aNoteAndItsEchoOnBothScreens() {
        var couple = openedCouples.opened();
        heardTopics.open(couple, topic(couple));
        var noa = at(couple.first(), Paths.TALK + "/1");
        var robin = at(couple.second(), Paths.TALK + "/1");
        noa.activate();
        var field = noa.find(TextArea.class).all().stream()
                .filter(it -> it.getMaxLength() == 4_000)
                .findFirst()
                .orElseThrow();
        var note = statements(
                () -> echoed(couple.first(), noa, () -> noa.test(field).setValue("Late is a bad time.")));
        atMost(14, "note and own echo", note);
        atMost(7, "notice on the topic page", statements(() -> turn(robin)));
    }

    @Test
    void sayingYesToAnAgreement() {
        var couple = openedCouples.opened();
        var topic = topic(couple);
        heardTopics.talkedElsewhere(couple, topic);
        var agreementTerms = new AgreementTerms(
                "We say so the same evening.", Set.of(couple.second().seat()), LocalDate.of(2027, 3, 1));
        agreements.create(couple.firsts(), topic, agreementTerms);
        heardTopics.open(couple, topic);
        var window = at(couple.first(), Paths.TALK + "/1");
        var yes = statements(
                () -> echoed(couple.first(), window, () -> new WindowDriver(window).click("I agree to this")));
        atMost(17, "agreement and own echo", yes);
    }

    /** Data keys are left out: they are read again where the line between the nodes is slow, as on a busy machine. */
    private static void atMost(int most, String act, List<String> statements) {
        var counted =
                statements.stream().filter(it -> !it.contains("vault.data_key")).toList();
        assertThat(counted).as(act).hasSizeLessThanOrEqualTo(most);
    }

    private Membership answering() {
        var noa = couples.pair().first();
        sheetFiller.round(noa);
        return noa;
    }

    private ThemeId topic(OpenedCouple couple) {
        return comparisons.compare(couple.firsts()).themesToTalkAbout().getFirst();
    }

    /** In a new window, as somebody comes to it. */
    private List<String> page(Membership me, String address) {
        var browser = browserFixture.browser(open, me);
        return statements(() -> inOneRequest(() -> browser.newWindow().getUI().navigate(address)));
    }

    private BrowserlessUIContext at(Membership me, int position) {
        return at(me, Paths.ANSWER + "/" + position);
    }

    private BrowserlessUIContext at(Membership me, String address) {
        var window = browserFixture.browser(open, me).newWindow();
        window.getUI().navigate(address);
        return window;
    }

    private int position(Membership me, Predicate<Item> which) {
        var order = sheets.questionOrder(me, sheetFiller.round(me));
        return IntStream.range(0, order.size())
                        .filter(it -> which.test(order.get(it)))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static void choose(BrowserlessUIContext window, int field, String word) {
        window.activate();
        new WindowDriver(window).select(window.find(RadioGroupField.class).all().get(field), word);
    }

    /** The act, and what the window does when its notice has come. */
    private void echoed(Membership me, BrowserlessUIContext window, Runnable act) {
        var told = new CountDownLatch(1);
        try (var _ = noticeHub.subscribe(
                me.person(), _ -> told.countDown())) { // told after the window, which listens since before
            inOneRequest(act);
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
            turn(window);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void inOneRequest(Runnable act) {
        try (var _ = cache.open()) {
            act.run();
        }
    }

    private static void turn(BrowserlessUIContext window) {
        window.activate();
        window.runPendingSignalsTasks();
        window.roundTrip();
    }
}
