package app.entente.ui.checkin;

import static app.entente.StatementCounter.statements;
import static app.entente.checkin.CheckInCouples.HOME;
import static app.entente.checkin.CheckInCouples.kept;
import static app.entente.checkin.CheckInCouples.shown;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.checkin.CheckInChanged;
import app.entente.checkin.CheckInCouples;
import app.entente.checkin.CheckInId;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.live.ChangeNotice;
import app.entente.live.NoticeHub;
import app.entente.ui.BrowserFixture;
import app.entente.ui.DeliveredNotices;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * While a check-in is shut, Noa's screens get the same messages and the same bytes for the same statements, whether Robin
 * has not answered, has answered and keeps it, or has shown an answer to Noa who keeps hers.
 */
@ScreenTest
class CheckInSideChannelTests {

    private static final Value YES = new Value.Chosen("yes");
    private static final Value NO = new Value.Chosen("no");

    private final BrowserFixture browserFixture;
    private final CheckInCouples couples;
    private final CheckIns checkIns;
    private final NoticeHub noticeHub;
    private final DeliveredNotices deliveredNotices;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    @Autowired
    CheckInSideChannelTests(
            BrowserFixture browserFixture,
            CheckInCouples couples,
            CheckIns checkIns,
            NoticeHub noticeHub,
            DeliveredNotices deliveredNotices,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.checkIns = checkIns;
        this.noticeHub = noticeHub;
        this.deliveredNotices = deliveredNotices;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** What reaches Noa: notices, what her screen is sent for each, three pages, and the statements behind all of it. */
    private record Received(List<String> notices, List<String> sent, List<String> statements) {}

    /** Something that would tell Noa of Robin, planted where the services would do it. */
    private interface Leak {
        void of(OpenedCouple couple);
    }

    @Test
    void robinHasNotAnsweredOrKeepsItOrNoaKeepsHers() {
        var untouched = received(shown(YES), _ -> {}, _ -> {}, _ -> {});
        assertThat(untouched.notices()).containsExactly(CheckInChanged.KIND, CheckInChanged.KIND);
        assertThat(untouched.sent()).anyMatch(it -> it.contains("Not open yet."));
        Consumer<Membership> keeps = it -> submit(it, kept(NO));
        Consumer<Membership> shows = it -> submit(it, shown(NO));
        assertThat(received(shown(YES), keeps, _ -> {}, _ -> {})).isEqualTo(untouched);
        assertThat(received(shown(YES), _ -> {}, keeps, _ -> {})).isEqualTo(untouched);
        assertThat(received(kept(YES), _ -> {}, _ -> {}, _ -> {})).isEqualTo(untouched);
        assertThat(received(kept(YES), shows, _ -> {}, _ -> {})).isEqualTo(untouched);
        assertThat(received(kept(YES), _ -> {}, shows, _ -> {})).isEqualTo(untouched);
    }

    @Test
    void aNoticeOfRobinsAnswerWouldBeNoticed() {
        Leak notice = it -> {
            if (robinHasAnswered(it)) {
                events.publishEvent(new CheckInChanged(
                        new CheckInId(UUID.randomUUID()), it.first().person()));
            }
        };
        assertThat(received(shown(YES), _ -> {}, it -> submit(it, kept(NO)), notice))
                .isNotEqualTo(received(shown(YES), _ -> {}, _ -> {}, notice));
    }

    @Test
    void oneStatementMoreForRobinsAnswerWouldBeNoticed() {
        Leak statement = it -> {
            if (robinHasAnswered(it)) {
                robinHasAnswered(it);
            }
        };
        assertThat(received(shown(YES), it -> submit(it, kept(NO)), _ -> {}, statement))
                .isNotEqualTo(received(shown(YES), _ -> {}, _ -> {}, statement));
    }

    @Test
    void whatOpensIsNoticed() {
        var opened = received(shown(YES), it -> submit(it, shown(NO)), _ -> {}, _ -> {});
        assertThat(opened.sent())
                .isNotEqualTo(received(shown(YES), _ -> {}, _ -> {}, _ -> {}).sent());
    }

    /** The act of Robin before Noa answers, and the one after it; the leak comes after each and after each page. */
    private Received received(Answer noas, Consumer<Membership> before, Consumer<Membership> after, Leak leak) {
        var couple = couples.talked(HOME);
        couples.agree(couple, couples.today());
        var noa = couple.first();
        var kinds = new ConcurrentLinkedQueue<String>();
        var notices = new ArrayList<String>();
        var sent = new ArrayList<String>();
        var statements = new ArrayList<String>();
        try (var open = browserFixture.open();
                var _ = noticeHub.subscribe(noa.person(), (ChangeNotice it) -> kinds.add(it.kind()))) {
            var browser = browserFixture.browser(open, noa);
            var window = browser.newWindow();
            window.getUI().navigate(Paths.CHECK_IN + "/1");
            uidl(window);
            before.accept(couple.second());
            statements.addAll(statements(() -> {
                submit(noa, noas);
                leak.of(couple);
            }));
            notices.addAll(delivered(kinds, noa));
            sent.add(turned(window));
            after.accept(couple.second());
            leak.of(couple);
            notices.addAll(delivered(kinds, noa));
            if (!isOpen(couple)) {
                events.publishEvent(new CheckInChanged(new CheckInId(UUID.randomUUID()), noa.person()));
                notices.addAll(delivered(kinds, noa));
                sent.add(turned(window));
            }
            for (var path : List.of(Paths.HOME, Paths.AGREEMENTS, Paths.CHECK_IN + "/1")) {
                var page = browser.newWindow();
                statements.addAll(statements(() -> {
                    page.getUI().navigate(path);
                    leak.of(couple);
                }));
                sent.add(uidl(page));
            }
            notices.addAll(delivered(kinds, noa));
        }
        return new Received(notices, sent, withoutKeys(statements));
    }

    /** What was published before this, each kind apart: a notice that waits is joined by one of its own kind. */
    private List<String> delivered(Queue<String> kinds, Membership person) {
        deliveredNotices.await(person.person());
        var delivered =
                kinds.stream().filter(it -> !it.equals(DeliveredNotices.LAST)).toList();
        kinds.clear();
        return delivered;
    }

    private void submit(Membership me, Answer answer) {
        var review = checkIns.due(me, couples.today()).getFirst().subject();
        checkIns.submit(me, review, couples.today(), Map.of(CheckInSubject.Review.QUESTION, answer));
    }

    private boolean isOpen(OpenedCouple couple) {
        return !checkIns.opened(couple.first()).isEmpty();
    }

    private boolean robinHasAnswered(OpenedCouple couple) {
        return jdbc.sql("select count(*) > 0 from checkin.answer where space_id = :space and seat = :seat")
                .param("space", couple.second().space().value())
                .param("seat", couple.second().seat().code())
                .query(Boolean.class)
                .single();
    }

    private static String turned(BrowserlessUIContext window) {
        window.activate();
        window.runPendingSignalsTasks();
        return uidl(window);
    }

    /**
     * Every change that a browser is sent for this window since the last time, each number in it as one sign, and
     * without the colour and shape that each couple draws for its two; the order of changes is any.
     */
    private static String uidl(BrowserlessUIContext window) {
        window.activate();
        var changes = new UidlWriter().createUidl(window.getUI(), false).path("changes");
        return StreamSupport.stream(changes.spliterator(), false)
                .map(it -> it.toString()
                        .replaceAll("<svg.*</svg>", "drawing")
                        .replaceAll("teal|amber", "colour")
                        .replaceAll("circle|diamond", "shape")
                        .replaceAll("\\d+", "#"))
                .sorted()
                .toList()
                .toString();
    }

    /** Data keys are read again where the line between the nodes is slow, as on a busy machine. */
    private static List<String> withoutKeys(List<String> statements) {
        return statements.stream().filter(it -> !it.contains("vault.data_key")).toList();
    }
}
