package app.entente.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
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
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.guide.Contents;
import app.entente.guide.Format;
import app.entente.guide.Guides;
import app.entente.guide.Part;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A couple after the door after an upgrade: both read their talk back, and go on with it. */
@UpgradeFrom010
class TalkFrom010Tests {

    private static final TopicId TIME = topic("time-together", Facet.EXPECTATIONS);
    private static final TopicId APART = topic("time-apart", Facet.LIMITS);
    private static final TopicId MONEY = topic("money", Facet.EXPECTATIONS);
    private static final LimitId LIMIT = new LimitId(new ItemId("evening-with-friends"), Seat.B);

    private final ReleasedPeople people;
    private final Rounds rounds;
    private final Choosing choosing;
    private final OwnQuestions ownQuestions;
    private final Door door;
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

    TalkFrom010Tests(
            ReleasedPeople people,
            Rounds rounds,
            Choosing choosing,
            OwnQuestions ownQuestions,
            Door door,
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
            UnsentWords unsent) {
        this.people = people;
        this.rounds = rounds;
        this.choosing = choosing;
        this.ownQuestions = ownQuestions;
        this.door = door;
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
    }

    @Test
    void afterTheDoorBothReadTheirTalkBackAndGoOn() {
        var noa = people.of("noa-after");
        var robin = people.of("robin-after");
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

    private static Value partners(OpenedPair pair, String item) {
        return pair.item(item(item)).orElseThrow().partners().value();
    }

    private static ItemId item(String id) {
        return new ItemId(id);
    }

    private static TopicId topic(String theme, Facet facet) {
        return new TopicId(new ThemeId(theme), facet);
    }
}
