package app.entente.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendApplication;
import app.entente.account.Accounts;
import app.entente.account.People;
import app.entente.account.Places;
import app.entente.answering.Answer;
import app.entente.answering.Answering;
import app.entente.answering.Consent;
import app.entente.answering.Draft;
import app.entente.answering.Kept;
import app.entente.answering.NonAnswer;
import app.entente.answering.OperationId;
import app.entente.answering.OwnSheets;
import app.entente.answering.Response;
import app.entente.answering.Saved;
import app.entente.answering.Sealing;
import app.entente.answering.ShareLevel;
import app.entente.answering.Sheet;
import app.entente.comparison.Comparisons;
import app.entente.couple.Invitations;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.discussion.Agenda;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreement;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciation;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Courses;
import app.entente.discussion.Facet;
import app.entente.discussion.Floor;
import app.entente.discussion.Floors;
import app.entente.discussion.Honouring;
import app.entente.discussion.Honourings;
import app.entente.discussion.LimitId;
import app.entente.discussion.Notes;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.ParkedLine;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.PastWording;
import app.entente.discussion.Step;
import app.entente.discussion.Telling;
import app.entente.discussion.Tellings;
import app.entente.discussion.Terms;
import app.entente.discussion.TimeOut;
import app.entente.discussion.TopicId;
import app.entente.discussion.Wording;
import app.entente.door.Act;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.guide.Contents;
import app.entente.guide.Format;
import app.entente.guide.Guides;
import app.entente.guide.Part;
import app.entente.privacy.OwnData;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.session.AnotherSession;
import app.entente.session.Choosing;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.unsent.Place;
import app.entente.unsent.UnsentWords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** This version on a database that 0.1.0 has left: each couple finds everything again, and goes on from there. */
@SpringBootTest(classes = BackendApplication.class, properties = "upgrade.from=0.1.0")
@Import(RestoredDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UpgradeFrom010Tests {

    private static final TopicId TIME = topic("time-together", Facet.EXPECTATIONS);
    private static final TopicId APART = topic("time-apart", Facet.LIMITS);
    private static final TopicId MONEY = topic("money", Facet.EXPECTATIONS);
    private static final LimitId LIMIT = new LimitId(new ItemId("evening-with-friends"), Seat.B);

    private final Release release;
    private final Accounts accounts;
    private final Places places;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final Choosing choosing;
    private final OwnQuestions ownQuestions;
    private final AnotherSession anotherSession;
    private final OwnSheets sheets;
    private final Answering answering;
    private final Sealing sealing;
    private final Door door;
    private final Comparisons comparisons;
    private final Courses courses;
    private final Floors floors;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final Notes notes;
    private final Tellings tellings;
    private final Agreements agreements;
    private final Honourings honourings;
    private final Appreciations appreciations;
    private final Guides guides;
    private final UnsentWords unsent;
    private final OwnData ownData;

    UpgradeFrom010Tests(
            Release release,
            Accounts accounts,
            Places places,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            Choosing choosing,
            OwnQuestions ownQuestions,
            AnotherSession anotherSession,
            OwnSheets sheets,
            Answering answering,
            Sealing sealing,
            Door door,
            Comparisons comparisons,
            Courses courses,
            Floors floors,
            Agendas agendas,
            ParkingLot parkingLot,
            Notes notes,
            Tellings tellings,
            Agreements agreements,
            Honourings honourings,
            Appreciations appreciations,
            Guides guides,
            UnsentWords unsent,
            OwnData ownData) {
        this.release = release;
        this.accounts = accounts;
        this.places = places;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.choosing = choosing;
        this.ownQuestions = ownQuestions;
        this.anotherSession = anotherSession;
        this.sheets = sheets;
        this.answering = answering;
        this.sealing = sealing;
        this.door = door;
        this.comparisons = comparisons;
        this.courses = courses;
        this.floors = floors;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.notes = notes;
        this.tellings = tellings;
        this.agreements = agreements;
        this.honourings = honourings;
        this.appreciations = appreciations;
        this.guides = guides;
        this.unsent = unsent;
        this.ownData = ownData;
    }

    @Test
    void peopleAreKnownAgain() {
        var noa = of("noa-before");
        assertThat(places.resume(release.secret("signed-in")).orElseThrow().person())
                .isEqualTo(noa.person());
        assertThat(accounts.language(noa.person())).contains(Locale.FRENCH);
        assertThat(accounts.language(of("noa-after").person())).isEmpty();
        assertThat(spaces.pair(noa).mine()).isEqualTo("Noa");
        assertThat(spaces.pair(noa).partners()).contains("Zoë 🌿");
        assertThat(spaces.pair(of("robin-before")).myVoice())
                .isEqualTo(spaces.pair(noa).partnersVoice());
        accounts.recover("robin-before", release.secret("recovery"), "another long way to school", People.address());
        assertThat(accounts.signIn("robin-before", "another long way to school", People.address()))
                .isPresent();
    }

    @Test
    void anInvitationOnItsWayArrives() {
        var noa = of("noa-alone");
        assertThat(sheets.answer(noa, rounds.current(noa).id(), new ItemId("free-evenings")))
                .contains(new Kept(plain(given(new Value.Grade(3)), ShareLevel.SHOW), 1));
        var robin = accounts.create("robin-invited", People.PASSWORD).person();
        var offer = invitations
                .byCode(release.secret("invitation"), People.address())
                .orElseThrow();
        invitations.accept(robin, offer, "Robin");
        assertThat(spaces.pair(noa).partners()).contains("Robin");
    }

    @Test
    void beforeTheDoorBothReadTheirSheetsBackAndOpenIt() {
        var noa = of("noa-before");
        var robin = robinBefore();
        var round = rounds.current(noa).id();
        var own = ownItems(noa, round);
        assertThat(own.keySet())
                .containsExactlyInAnyOrder("Where do we live at sixty?", "Reading my letters", "Évenings off");
        assertNoasSheet(noa, round, Objects.requireNonNull(own.get("Where do we live at sixty?")));
        assertThat(sheets.sheet(robin, round)).isInstanceOf(Sheet.Sealed.class);
        assertThat(sheets.sheet(robin, round).ticks()).containsExactlyInAnyOrder(Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
        assertThat(door.act(robin, round)).contains(new Act.AnyTime());
        assertThat(door.act(noa, round)).isEmpty();
        assertThat(anotherSession.wished(robin)).isTrue();
        assertThat(anotherSession.wished(noa)).isFalse();

        var saved = answering.save(
                noa,
                round,
                item("companionship"),
                1,
                OperationId.create(),
                Draft.of(new Value.Exchange(4, 0, Optional.of(Wish.LESS))));
        assertThat(saved).isEqualTo(new Saved.Stored(2));
        sealing.seal(noa, round);
        door.anyTime(noa, round);
        var opened = door.opened(robin, round).orElseThrow();
        assertThat(opened.ids())
                .containsExactlyInAnyOrder(
                        item("free-evenings"),
                        item("evening-with-friends"),
                        item("companionship"),
                        Objects.requireNonNull(own.get("Where do we live at sixty?")));
        assertThat(opened.topics()).containsExactly(new ThemeId("money"));
        assertThat(opened.scales()).containsExactly(Scale.TRUST);
        assertThat(partners(opened, "companionship")).isEqualTo(new Value.Exchange(4, 0, Optional.of(Wish.LESS)));
        assertThat(partners(opened, "evening-with-friends")).isEqualTo(new Value.Level(Limit.ASK));
        assertThat(opened.importance(new ThemeId("time-together")).mine()).contains(Importance.A_LITTLE);
        assertThat(comparisons.of(opened).openedAt()).isAfter(release.taken());
    }

    @Test
    void afterTheDoorBothReadTheirTalkBackAndGoOn() {
        var noa = of("noa-after");
        var robin = of("robin-after");
        var round = rounds.current(noa).id();
        var noas = door.opened(noa, round).orElseThrow();
        var robins = door.opened(robin, round).orElseThrow();
        assertOpened(noas);
        assertTalk(noas);
        assertTalk(robins);
        assertThat(appreciations.mine(robins)).contains(new Appreciation(Seat.B, "You listen 🌿"));
        assertThat(appreciations.mine(noas)).isEmpty();
        assertThat(unsent.in(robin, Place.of("telling", "money"))).contains("I would rather");
        assertNext(noa, robin);

        courses.ready(noas);
        floors.sayBack(robins, TIME);
        floors.thatIsIt(noas, TIME);
        assertThat(courses.of(robins).hearing(TIME).heard()).containsExactlyInAnyOrder(Seat.A, Seat.B);
        var told = tellings.of(noas, MONEY).getFirst();
        tellings.thatIsIt(noas, told.id());
        appreciations.write(noas, "You wait");
        assertThat(appreciations.opened(noas))
                .extracting(Appreciation::words)
                .containsExactly("You wait", "You listen 🌿");
        var again = agreements.of(noas).getLast();
        agreements.confirm(noas, again.id(), again.wording());
        assertThat(agreements.confirm(robins, again.id(), again.wording()).stands())
                .isTrue();
        honourings.confirm(noas, LIMIT, 1);
        assertThat(plan(noas).way().orElseThrow().stands()).isTrue();
        agendas.takeOff(noas, MONEY);
        parkingLot.park(noas, "Later");
        assertThat(parkingLot.lines(robins)).hasSize(2);
        notes.write(noas, MONEY, ParagraphId.create(), 0, "A new note");
        guides.approve(noas, guides.draft(noas));
        guides.approve(robins, guides.draft(robins));
        assertThat(new String(guides.render(noas, Format.MARKDOWN, Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("A new note", "We eat at eight");
        choosing.agree(robin, choosing.choice(robin).orElseThrow().version());
        var next = rounds.current(noa);
        assertThat(next.number()).isEqualTo(2);
        assertThat(ownItems(noa, next.id())).containsOnlyKeys("I want a dog");
    }

    @Test
    void aClosedSpaceIsReadAndNoMore() {
        var noa = of("noa-closed");
        var opened = door.opened(noa, rounds.current(noa).id()).orElseThrow();
        assertThat(notes.of(opened)).extracting(Paragraph::text).containsExactly("It was good");
        assertThat(new String(ownData.export(of("robin-closed").person(), Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("It was good", "evening-with-friends", "NOT_OK");
        assertThatExceptionOfType(SpaceClosed.class)
                .isThrownBy(() -> notes.write(opened, TIME, ParagraphId.create(), 0, "More"));
    }

    private void assertNoasSheet(Membership noa, RoundId round, ItemId sixty) {
        var sheet = sheets.sheet(noa, round);
        var expected = new HashMap<ItemId, Kept>();
        expected.put(
                item("free-evenings"),
                new Kept(
                        new Answer(
                                given(new Value.Grade(3)),
                                Optional.of(ShareLevel.SHOW),
                                Optional.of(SaidAloud.YES),
                                Optional.empty(),
                                "",
                                "Ask again"),
                        2));
        expected.put(
                item("evening-with-friends"),
                new Kept(
                        new Answer(
                                given(new Value.Level(Limit.ASK)),
                                Optional.of(ShareLevel.SHOW),
                                Optional.empty(),
                                Optional.empty(),
                                "not on Sundays",
                                ""),
                        1));
        expected.put(
                item("companionship"), kept(given(new Value.Exchange(3, 1, Optional.of(Wish.MORE))), ShareLevel.SHOW));
        expected.put(item("decided-alone"), kept(given(new Value.Chosen("everyday")), ShareLevel.PRIVATE));
        expected.put(item("larger-sums"), kept(given(new Value.Grade(5)), ShareLevel.TOPIC_ONLY));
        expected.put(
                item("fair-exchange"),
                new Kept(
                        new Answer(
                                given(new Value.Grade(4)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                ""),
                        1));
        expected.put(item("own-circle"), kept(NonAnswer.UNSURE, ShareLevel.SHOW));
        expected.put(item("messages-read"), kept(NonAnswer.PREFER_NOT_TO_SAY, ShareLevel.PRIVATE));
        expected.put(sixty, kept(given(new Value.Words("By the sea 🌊")), ShareLevel.SHOW));
        assertThat(sheet).isInstanceOf(Sheet.Open.class);
        assertThat(sheet.answers()).isEqualTo(expected);
        assertThat(sheet.importance()).isEqualTo(Map.of(new ThemeId("money"), Importance.VERY));
        assertThat(sheet.ticks()).containsExactly(Scale.TRUST);
        assertThat(sheet.consent())
                .isEqualTo(new Consent(Set.of(new ThemeId("conflict")), Set.of(item("pictures-shown"))));
        assertThat(sheets.resume(noa, round).id()).isEqualTo(item("larger-sums"));
        assertThat(sheets.order(noa, round).stream().map(Item::id).limit(4))
                .as("the order drawn for her")
                .containsExactly(
                        item("companionship"),
                        item("free-evenings"),
                        item("relationship-first"),
                        item("contact-when-apart"));
    }

    private void assertOpened(OpenedPair noas) {
        assertThat(noas.ids())
                .containsExactly(item("free-evenings"), item("evening-with-friends"), item("everyday-work"));
        assertThat(noas.withdrawn()).containsExactly(item("own-circle"));
        assertThat(noas.item(item("everyday-work")).orElseThrow().mine().value())
                .isEqualTo(new Value.Exchange(4, 1, Optional.of(Wish.LESS)));
        assertThat(partners(noas, "evening-with-friends")).isEqualTo(new Value.Level(Limit.NOT_OK));
        assertThat(noas.importance(new ThemeId("home")).partners()).contains(Importance.QUITE);
        assertThat(noas.topics()).containsExactly(new ThemeId("money"));
    }

    private void assertTalk(OpenedPair pair) {
        var course = courses.of(pair);
        assertThat(course.step()).isEqualTo(Step.TALK);
        assertThat(course.movedBy()).contains(Seat.B);
        assertThat(course.timer()).isFalse();
        assertThat(course.timeOut().map(TimeOut::by)).contains(Seat.B);
        assertThat(course.timeOut().map(TimeOut::ready)).contains(Set.of(Seat.B));
        assertThat(course.timeOut().map(TimeOut::until).orElseThrow())
                .isBetween(Instant.parse("2026-03-17T09:00:00Z"), Instant.parse("2026-03-17T09:01:00Z"));
        assertThat(course.hearing(TIME).floor())
                .isInstanceOfSatisfying(
                        Floor.SayingBack.class, it -> assertThat(it.speaker()).isEqualTo(Seat.A));
        assertThat(course.hearing(TIME).heard()).containsExactly(Seat.B);
        assertThat(course.hearing(APART).elsewhere()).containsExactlyInAnyOrder(Seat.A, Seat.B);
        assertThat(agendas.of(pair).entries())
                .containsExactly(
                        new Agenda.Entry(APART, Agenda.Place.TODAY, Seat.A),
                        new Agenda.Entry(TIME, Agenda.Place.PARKED, Seat.B),
                        new Agenda.Entry(MONEY, Agenda.Place.PUT_ASIDE, Seat.B));
        assertThat(parkingLot.lines(pair)).extracting(ParkedLine::text).containsExactly("Holidays – \"whose\"?");
        assertThat(notes.of(pair).stream().map(Paragraph::wordings))
                .containsExactly(
                        List.of(new Wording(Seat.A, "We eat at seven"), new Wording(Seat.B, "We eat at eight")),
                        List.of(new Wording(Seat.B, "Thursdays are free")));
        assertThat(tellings.of(pair))
                .extracting(Tellings.Line::telling)
                .containsExactly(
                        new Telling.SaidBack(MONEY, Seat.A, 1, "I worry\nat the end of the month", "You worry"));
        assertThat(plan(pair))
                .isEqualTo(new Honouring(
                        LIMIT,
                        "To know by noon",
                        Optional.of(new Honouring.Way(1, "We say it at breakfast", Seat.B, Set.of(Seat.B)))));
        assertAgreements(pair);
        var draft = guides.draft(pair);
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.contents())
                .isEqualTo(new Contents(
                        Set.of(Part.STRENGTHS, Part.NOTES, Part.FIGURES),
                        Set.of(APART, TIME),
                        false,
                        Set.of(Locale.FRENCH, Locale.ENGLISH)));
    }

    private void assertAgreements(OpenedPair pair) {
        var review = LocalDate.of(2026, 5, 1);
        var turns = new Terms("We cook in turns", Set.of(Seat.A, Seat.B), review);
        var all = agreements.of(pair);
        assertThat(all)
                .extracting(Agreement::terms)
                .containsExactly(turns, new Terms("We call", Set.of(Seat.B), review.plusDays(1)));
        assertThat(all).extracting(Agreement::stands).containsExactly(true, false);
        assertThat(agreements.history(pair, all.getFirst().id()))
                .containsExactly(
                        new PastWording(1, new Terms("We cook", Set.of(Seat.A), review), Seat.A),
                        new PastWording(2, turns, Seat.B));
    }

    private void assertNext(Membership noa, Membership robin) {
        assertThat(ownQuestions.mine(robin)).containsExactly(new OwnQuestion(OwnForm.AGREE, "I want a dog"));
        assertThat(choosing.choice(noa).orElseThrow().agreed()).isTrue();
        assertThat(choosing.choice(robin).orElseThrow().agreed()).isFalse();
        assertThat(choosing.choice(robin).orElseThrow().packs())
                .extracting(it -> it.pack().value())
                .containsExactly("trust-and-agreements");
    }

    private Honouring plan(OpenedPair pair) {
        return honourings.of(pair).getFirst().honouring();
    }

    private Map<String, ItemId> ownItems(Membership me, RoundId round) {
        return rounds.items(me, round).stream()
                .filter(it -> it.own().isPresent())
                .collect(toMap(it -> it.own().orElseThrow().text(), Item::id));
    }

    /** Robin's password may have been changed by another test. */
    private Membership robinBefore() {
        var noa = of("noa-before");
        return spaces.people(noa).stream()
                .filter(it -> !it.equals(noa.person()))
                .flatMap(it -> spaces.of(it).stream())
                .findFirst()
                .orElseThrow();
    }

    private Membership of(String name) {
        var person = accounts.signIn(name, People.PASSWORD, People.address()).orElseThrow();
        return spaces.current(person).orElseThrow();
    }

    private static Value partners(OpenedPair pair, String item) {
        return pair.item(item(item)).orElseThrow().partners().value();
    }

    private static Kept kept(Response response, ShareLevel share) {
        return new Kept(plain(response, share), 1);
    }

    private static Answer plain(Response response, ShareLevel share) {
        return new Answer(response, Optional.of(share), Optional.empty(), Optional.empty(), "", "");
    }

    private static Response given(Value value) {
        return new Response.Given(value);
    }

    private static ItemId item(String id) {
        return new ItemId(id);
    }

    private static TopicId topic(String theme, Facet facet) {
        return new TopicId(new ThemeId(theme), facet);
    }
}
