package app.entente.ui;

import static app.entente.StatementCounter.statements;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Answering;
import app.entente.answering.Answers;
import app.entente.answering.Draft;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.answering.ShareLevel;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.discussion.Agreements;
import app.entente.discussion.Talks;
import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.live.Hub;
import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.request.RequestCache;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.shell.Paths;
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

    private final House house;
    private final Couples couples;
    private final Pen pen;
    private final Pairs pairs;
    private final Talks talks;
    private final OwnSheets sheets;
    private final Answering answering;
    private final Comparisons comparisons;
    private final Agreements agreements;
    private final Hub hub;
    private final RequestCache cache;

    private SecuredBrowserlessApplicationContext<Authentication> open;

    @Autowired
    StatementCountTests(
            House house,
            Couples couples,
            Pen pen,
            Pairs pairs,
            Talks talks,
            OwnSheets sheets,
            Answering answering,
            Comparisons comparisons,
            Agreements agreements,
            Hub hub,
            RequestCache cache) {
        this.house = house;
        this.couples = couples;
        this.pen = pen;
        this.pairs = pairs;
        this.talks = talks;
        this.sheets = sheets;
        this.answering = answering;
        this.comparisons = comparisons;
        this.agreements = agreements;
        this.hub = hub;
        this.cache = cache;
    }

    @BeforeEach
    void openTheHouse() {
        open = house.open();
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
        var window = at(noa, position(noa, it -> it.form() instanceof Form.Agree));
        var save = statements(() -> echoed(noa, window, () -> choose(window, 0, "Agree")));
        atMost(6, "save and echo", save);
    }

    @Test
    void aSaveWithHomeInASecondTab() {
        var noa = answering();
        var browser = house.browser(open, noa);
        var window = browser.newWindow();
        window.getUI().navigate(Paths.ANSWER + "/" + position(noa, it -> it.form() instanceof Form.Agree));
        var home = browser.newWindow();
        home.getUI().navigate(Paths.HOME);
        var echo = statements(() -> echoed(noa, home, () -> choose(window, 0, "Agree")));
        atMost(14, "save with home in a second tab", echo);
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
        var order = sheets.order(noa, pen.round(noa));
        var theme = order.stream()
                .filter(it -> it.share() == DefaultShare.ASK)
                .findFirst()
                .orElseThrow()
                .theme();
        var random = new Random(7);
        var items = order.stream().filter(it -> it.theme().equals(theme)).toList();
        items.forEach(it -> pen.write(noa, it.id(), Draft.of(Answers.anyValue(random, it))));
        var window = at(noa, order.indexOf(items.getLast()) + 1);
        new Hand(window).press("Next");
        var decide = statements(() -> echoed(noa, window, () -> choose(window, 0, "Show these")));
        atMost(6, "decide theme of " + items.size(), decide);
    }

    @Test
    void nextAtTheEndOfATheme() {
        var noa = answering();
        var order = sheets.order(noa, pen.round(noa));
        var last = IntStream.range(1, order.size())
                .filter(it -> !order.get(it - 1).theme().equals(order.get(it).theme()))
                .findFirst()
                .orElseThrow();
        var before = at(noa, last - 1);
        atMost(7, "Next to a theme's last question", nextIn(before));
        atMost(8, "Next to another theme", nextIn(before));
    }

    private List<String> nextIn(BrowserlessUIContext window) {
        return statements(() -> inOneRequest(() -> new Hand(window).press("Next")));
    }

    @Test
    void decidingTakesTheSameForEveryTheme() {
        var noa = answering();
        var round = pen.round(noa);
        var random = new Random(7);
        var asked = sheets.order(noa, round).stream()
                .filter(it -> it.share() == DefaultShare.ASK)
                .toList();
        asked.forEach(it -> pen.write(noa, it.id(), Draft.of(Answers.anyValue(random, it))));
        assertThat(asked.stream().map(Item::theme).distinct()).hasSizeGreaterThan(1);
        asked.stream()
                .map(Item::theme)
                .distinct()
                .forEach(it ->
                        atMost(6, "decide " + it, statements(() -> answering.decide(noa, round, it, ShareLevel.SHOW))));
    }

    @Test
    void home() {
        atMost(10, "home", page(answering(), Paths.HOME));
    }

    @Test
    void theReadBack() {
        atMost(9, "read-back", page(answering(), Paths.READ_BACK));
    }

    @Test
    void anActAtTheDoor() {
        var noa = answering();
        pen.seal(noa);
        var window = at(noa, Paths.DOOR);
        atMost(8, "door act", statements(() -> echoed(noa, window, () -> new Hand(window).press("Any time is fine"))));
    }

    @Test
    void theComparison() {
        atMost(11, "comparison", page(pairs.opened().first(), Paths.COMPARISON));
    }

    @Test
    void aTopic() {
        atMost(18, "topic page", page(pairs.opened().first(), Paths.TALK + "/1"));
    }

    @Test
    void aNoteAndItsEchoOnBothScreens() {
        var couple = pairs.opened();
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
        var couple = pairs.opened();
        var topic = topic(couple);
        talks.talkedElsewhere(couple, topic);
        var terms =
                new Terms("We say so the same evening.", Set.of(couple.second().seat()), LocalDate.of(2027, 3, 1));
        agreements.draft(couple.firsts(), topic, terms);
        var window = at(couple.first(), Paths.TALK + "/1");
        var yes = statements(
                () -> echoed(couple.first(), window, () -> new Hand(window).press("I say yes to these words")));
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
        pen.round(noa);
        return noa;
    }

    private TopicId topic(OpenCouple couple) {
        return TopicId.all(comparisons.of(couple.firsts())).getFirst();
    }

    /** In a new window, as somebody comes to it. */
    private List<String> page(Membership me, String address) {
        var browser = house.browser(open, me);
        return statements(() -> inOneRequest(() -> browser.newWindow().getUI().navigate(address)));
    }

    private BrowserlessUIContext at(Membership me, int position) {
        return at(me, Paths.ANSWER + "/" + position);
    }

    private BrowserlessUIContext at(Membership me, String address) {
        var window = house.browser(open, me).newWindow();
        window.getUI().navigate(address);
        return window;
    }

    private int position(Membership me, Predicate<Item> which) {
        var order = sheets.order(me, pen.round(me));
        return IntStream.range(0, order.size())
                        .filter(it -> which.test(order.get(it)))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static void choose(BrowserlessUIContext window, int field, String word) {
        window.activate();
        new Hand(window).choose(window.find(ScaleField.class).all().get(field), word);
    }

    /** The act, and what the window does when its notice has come. */
    private void echoed(Membership me, BrowserlessUIContext window, Runnable act) {
        var told = new CountDownLatch(1);
        try (var _ =
                hub.listen(me.person(), _ -> told.countDown())) { // told after the window, which listens since before
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
