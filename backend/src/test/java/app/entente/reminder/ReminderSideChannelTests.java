package app.entente.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.questionnaire.CorePack;
import app.entente.signin.RateLimits;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.Token;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * While the door is shut, the reminders of one partner come on the same days, at the same hour and with the same sizes
 * whatever the other does; so does the calendar feed.
 */
@BackendTest
class ReminderSideChannelTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private static final int TRACES = 8;
    private static final int DAYS = 31;
    private static final ReminderTime TIME = new ReminderTime(9, ZoneOffset.UTC);

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final Door door;
    private final SignedInPlaces signedInPlaces;
    private final Spaces spaces;
    private final ReminderRepository reminders;
    private final DestinationRepository destinations;
    private final CalendarFeedRepository feeds;
    private final RateLimits rateLimits;
    private final ReminderWords words;
    private final List<DueDays> sources;
    private final TransactionOperations transaction;
    private final Random random = new Random(7);

    @Autowired
    ReminderSideChannelTests(
            Couples couples,
            SheetFiller sheetFiller,
            Door door,
            SignedInPlaces signedInPlaces,
            Spaces spaces,
            ReminderRepository reminders,
            DestinationRepository destinations,
            CalendarFeedRepository feeds,
            RateLimits rateLimits,
            ReminderWords words,
            List<DueDays> sources,
            TransactionOperations transaction) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.door = door;
        this.signedInPlaces = signedInPlaces;
        this.spaces = spaces;
        this.reminders = reminders;
        this.destinations = destinations;
        this.feeds = feeds;
        this.rateLimits = rateLimits;
        this.words = words;
        this.sources = sources;
        this.transaction = transaction;
    }

    @Test
    void nothingThatRobinDoesChangesWhatRemindsNoa() throws MessagingException {
        var idle = received(_ -> {}, sources);
        assertThat(idle)
                .filteredOn(it -> it.startsWith("mail"))
                .as("by the calendar, on the third, tenth and thirtieth day")
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("mail 3 "),
                        it -> assertThat(it).startsWith("mail 10 "),
                        it -> assertThat(it).startsWith("mail 30 "));
        assertThat(idle).filteredOn(it -> it.startsWith("push")).hasSize(3);
        for (var trace = 0; trace < TRACES; trace++) {
            assertThat(received(this::actAtRandom, sources)).isEqualTo(idle);
        }
    }

    @Test
    void aReminderOnceThePartnerHasSealedWouldBeNoticed(@Autowired JdbcClient jdbc) throws MessagingException {
        DueDays leak = (Membership me, ZoneId _) -> isAnySealed(jdbc, me) ? Set.of(today().plusDays(5)) : Set.of();
        var leaking = Stream.concat(sources.stream(), Stream.of(leak)).toList();
        var idle = received(_ -> {}, leaking);
        assertThat(received(sheetFiller::seal, leaking)).isNotEqualTo(idle);
    }

    private static boolean isAnySealed(JdbcClient jdbc, Membership me) {
        return jdbc.sql("select count(*) > 0 from answering.sheet where space_id = :space and sealed")
                .param("space", me.space().value())
                .query(Boolean.class)
                .single();
    }

    /** Every mail by its day and size, every push by its day, and each day's feed, while Robin acts once a day. */
    private List<String> received(Consumer<Membership> act, List<DueDays> due) throws MessagingException {
        var people = couples.pair();
        var noa = people.first().person();
        sheetFiller.round(people.first()); // the packs are chosen before anybody answers
        var clock = new TurnableClock();
        var address = "p%08d@example.org".formatted(random.nextInt(100_000_000));
        destinations.saveAddress(noa, new MailAddress(address));
        Stream.of(ReminderChannel.values()).forEach(it -> reminders.save(noa, it, TIME, TIME.first(clock.instant())));
        var push = new RecordingSender(ReminderChannel.PUSH, noa);
        var scheduler = scheduler(due, clock, push);
        var feed = new CalendarFeeds(feeds, new DueDayFinder(spaces, due), words, rateLimits, signedInPlaces);
        var token = Token.random();
        feeds.save(noa, token, ZoneOffset.UTC);
        var trace = new ArrayList<String>();
        for (var day = 1; day <= DAYS; day++) {
            act.accept(people.second());
            var pushes = push.count();
            var mails = SERVER.getReceivedMessagesForDomain(address).length;
            turnTo(clock, today().plusDays(day));
            scheduler.sendDue();
            for (var mail : List.of(SERVER.getReceivedMessagesForDomain(address))
                    .subList(mails, SERVER.getReceivedMessagesForDomain(address).length)) {
                trace.add("mail " + day + " " + size(mail));
            }
            trace.addAll(Collections.nCopies(push.count() - pushes, "push " + day));
            trace.add(feed.read(token.value(), token.value() + day).orElseThrow());
        }
        return trace;
    }

    private ReminderScheduler scheduler(List<DueDays> due, Clock clock, ReminderSender push) {
        var settings = ReminderMails.settings(SERVER.getSmtp().getPort());
        return new ReminderScheduler(
                new ReminderClaims(reminders, transaction, clock),
                new DueDayFinder(spaces, due),
                List.of(new MailSender(destinations, words, settings, clock), push));
    }

    private static int size(MimeMessage mail) throws MessagingException {
        return mail.getSize()
                + Collections.list(mail.getAllHeaderLines()).stream()
                        .mapToInt(String::length)
                        .sum();
    }

    private void actAtRandom(Membership robin) {
        var acts = List.<Consumer<Membership>>of(
                this::answer,
                sheetFiller::seal,
                this::agreeToAnyTime,
                it -> door.withdrawSignal(it, sheetFiller.round(it)),
                it -> signedInPlaces.create(it.person()),
                it -> signedInPlaces.endAll(it.person()));
        sheetFiller.unseal(robin); // else there would be nothing to do after a seal
        acts.get(random.nextInt(acts.size())).accept(robin);
    }

    private void agreeToAnyTime(Membership robin) {
        sheetFiller.seal(robin);
        door.signalAnyTime(robin, sheetFiller.round(robin));
    }

    private void answer(Membership robin) {
        var items = CorePack.pack().items();
        var item = items.get(random.nextInt(items.size()));
        sheetFiller.show(robin, item.id(), SampleAnswers.anyValue(random, item));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(new TurnableClock().instant(), ZoneOffset.UTC);
    }

    private static void turnTo(TurnableClock clock, LocalDate day) {
        clock.turn(
                Duration.between(clock.instant(), day.atTime(LocalTime.of(9, 1)).toInstant(ZoneOffset.UTC)));
    }
}
