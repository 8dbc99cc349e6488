package app.entente.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciation;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitId;
import app.entente.agreement.LimitPlan;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.NoteWording;
import app.entente.agreement.PastWording;
import app.entente.agreement.SharedNotes;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.document.GuideFormat;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.drafts.DraftField;
import app.entente.drafts.Drafts;
import app.entente.guide.GuideContents;
import app.entente.guide.GuidePart;
import app.entente.guide.Guides;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.OwnQuestions;
import app.entente.packchoice.PackChoices;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.talk.Agenda;
import app.entente.talk.Agendas;
import app.entente.talk.Floor;
import app.entente.talk.Floors;
import app.entente.talk.ParkedLine;
import app.entente.talk.ParkingLot;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkStep;
import app.entente.talk.TimeOut;
import app.entente.talk.WrittenTurn;
import app.entente.talk.WrittenTurns;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
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

    private static final ThemeId TIME = new ThemeId("time-together");
    private static final ThemeId APART = new ThemeId("time-apart");
    private static final ThemeId MONEY = new ThemeId("money");
    private static final LimitId LIMIT = new LimitId(new ItemId("evening-with-friends"), Seat.B);

    private final ReleasedPeople people;
    private final Rounds rounds;
    private final PackChoices packChoices;
    private final OwnQuestions ownQuestions;
    private final Door door;
    private final TalkProgress talkProgress;
    private final Floors floors;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final SharedNotes sharedNotes;
    private final WrittenTurns writtenTurns;
    private final Agreements agreements;
    private final LimitPlans limitPlans;
    private final Appreciations appreciations;
    private final Guides guides;
    private final Drafts unsent;

    TalkFrom010Tests(
            ReleasedPeople people,
            Rounds rounds,
            PackChoices packChoices,
            OwnQuestions ownQuestions,
            Door door,
            TalkProgress talkProgress,
            Floors floors,
            Agendas agendas,
            ParkingLot parkingLot,
            SharedNotes sharedNotes,
            WrittenTurns writtenTurns,
            Agreements agreements,
            LimitPlans limitPlans,
            Appreciations appreciations,
            Guides guides,
            Drafts unsent) {
        this.people = people;
        this.rounds = rounds;
        this.packChoices = packChoices;
        this.ownQuestions = ownQuestions;
        this.door = door;
        this.talkProgress = talkProgress;
        this.floors = floors;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.sharedNotes = sharedNotes;
        this.writtenTurns = writtenTurns;
        this.agreements = agreements;
        this.limitPlans = limitPlans;
        this.appreciations = appreciations;
        this.guides = guides;
        this.unsent = unsent;
    }

    @Test
    void afterTheDoorBothReadTheirTalkBackAndGoOn() {
        var noa = people.of("noa-after");
        var robin = people.of("robin-after");
        var round = rounds.current(noa).id();
        var noas = door.findOpened(noa, round).orElseThrow();
        var robins = door.findOpened(robin, round).orElseThrow();
        assertOpened(noas);
        assertTalk(noas);
        assertTalk(robins);
        assertThat(appreciations.findMine(robins)).contains(new Appreciation(Seat.B, "You listen 🌿"));
        assertThat(appreciations.findMine(noas)).isEmpty();
        assertThat(unsent.find(robin, DraftField.of("telling", "money"))).contains("I would rather");
        assertNext(noa, robin);

        talkProgress.markReady(noas);
        floors.markSaidBack(robins, TIME);
        floors.confirmUnderstood(noas, TIME);
        assertThat(talkProgress.find(robins).topicProgress(TIME).heard()).containsExactlyInAnyOrder(Seat.A, Seat.B);
        var told = writtenTurns.find(noas, MONEY).getFirst();
        writtenTurns.confirmUnderstood(noas, told.id());
        appreciations.write(noas, "You wait");
        assertThat(appreciations.findOpened(noas))
                .extracting(Appreciation::words)
                .containsExactly("You wait", "You listen 🌿");
        var again = agreements.find(noas).getLast();
        agreements.confirm(noas, again.id(), again.wording());
        assertThat(agreements.confirm(robins, again.id(), again.wording()).stands())
                .isTrue();
        limitPlans.confirm(noas, LIMIT, 1);
        assertThat(plan(noas).way().orElseThrow().confirmedByBoth()).isTrue();
        agendas.remove(noas, MONEY);
        parkingLot.park(noas, "Later");
        assertThat(parkingLot.findLines(robins)).hasSize(2);
        sharedNotes.write(noas, MONEY, NoteParagraphId.create(), 0, "A new note");
        guides.approve(noas, guides.draft(noas));
        guides.approve(robins, guides.draft(robins));
        assertThat(new String(guides.render(noas, GuideFormat.MARKDOWN, Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("A new note", "We eat at eight");
        packChoices.agree(noa, packChoices.currentChoice(noa).orElseThrow().version());
        packChoices.agree(robin, packChoices.currentChoice(robin).orElseThrow().version());
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
        assertThat(partners(noas, "evening-with-friends")).isEqualTo(new Value.Level(LimitLevel.NOT_OK));
        assertThat(noas.importance(new ThemeId("home")).partners()).contains(Importance.QUITE);
        assertThat(noas.topics()).containsExactly(new ThemeId("money"));
    }

    private void assertTalk(OpenedPair pair) {
        var talkState = talkProgress.find(pair);
        assertThat(talkState.step()).isEqualTo(TalkStep.TALK);
        assertThat(talkState.movedBy()).contains(Seat.B);
        assertThat(talkState.timer()).isFalse();
        assertThat(talkState.timeOut().map(TimeOut::by)).contains(Seat.B);
        assertThat(talkState.timeOut().map(TimeOut::ready)).contains(Set.of(Seat.B));
        assertThat(talkState.timeOut().map(TimeOut::until).orElseThrow())
                .isBetween(Instant.parse("2026-03-17T09:00:00Z"), Instant.parse("2026-03-17T09:01:00Z"));
        assertThat(talkState.topicProgress(TIME).floor())
                .isInstanceOfSatisfying(
                        Floor.SayingBack.class, it -> assertThat(it.speaker()).isEqualTo(Seat.A));
        assertThat(talkState.topicProgress(TIME).heard()).containsExactly(Seat.B);
        assertThat(talkState.topicProgress(APART).elsewhere()).containsExactlyInAnyOrder(Seat.A, Seat.B);
        assertThat(agendas.find(pair).entries())
                .containsExactly(
                        new Agenda.Entry(APART, Agenda.Placement.TODAY, Seat.A),
                        new Agenda.Entry(TIME, Agenda.Placement.PARKED, Seat.B),
                        new Agenda.Entry(MONEY, Agenda.Placement.PUT_ASIDE, Seat.B));
        assertThat(parkingLot.findLines(pair)).extracting(ParkedLine::text).containsExactly("Holidays – \"whose\"?");
        assertThat(sharedNotes.find(pair).stream().map(NoteParagraph::wordings))
                .containsExactly(
                        List.of(new NoteWording(Seat.A, "We eat at seven"), new NoteWording(Seat.B, "We eat at eight")),
                        List.of(new NoteWording(Seat.B, "Thursdays are free")));
        assertThat(writtenTurns.find(pair))
                .extracting(WrittenTurns.IdentifiedTurn::turn)
                .containsExactly(
                        new WrittenTurn.SaidBack(MONEY, Seat.A, 1, "I worry\nat the end of the month", "You worry"));
        assertThat(plan(pair))
                .isEqualTo(new LimitPlan(
                        LIMIT,
                        "To know by noon",
                        Optional.of(new LimitPlan.PlanProposal(1, "We say it at breakfast", Seat.B, Set.of(Seat.B)))));
        assertKeptByTheme(pair);
        assertAgreements(pair);
        var guideDraft = guides.draft(pair);
        assertThat(guideDraft.version()).isEqualTo(2);
        assertThat(guideDraft.contents())
                .isEqualTo(new GuideContents(
                        Set.of(GuidePart.STRENGTHS, GuidePart.NOTES, GuidePart.FIGURES),
                        Set.of(APART, TIME),
                        false,
                        Set.of(Locale.FRENCH, Locale.ENGLISH)));
    }

    /** What 0.1.0 kept for one facet of a theme belongs to the theme. */
    private void assertKeptByTheme(OpenedPair pair) {
        assertThat(sharedNotes.find(pair, TIME)).extracting(NoteParagraph::text).containsExactly("We eat at seven");
        assertThat(sharedNotes.find(pair, APART))
                .extracting(NoteParagraph::text)
                .containsExactly("Thursdays are free");
        assertThat(writtenTurns.find(pair, MONEY)).hasSize(1);
        assertThat(agreements.find(pair, APART)).hasSize(2);
        assertThat(limitPlans.find(pair, APART)).hasSize(1);
    }

    private void assertAgreements(OpenedPair pair) {
        var review = LocalDate.of(2026, 5, 1);
        var turns = new AgreementTerms("We cook in turns", Set.of(Seat.A, Seat.B), review);
        var all = agreements.find(pair);
        assertThat(all)
                .extracting(Agreement::terms)
                .containsExactly(turns, new AgreementTerms("We call", Set.of(Seat.B), review.plusDays(1)));
        assertThat(all).extracting(Agreement::stands).containsExactly(true, false);
        assertThat(agreements.history(pair, all.getFirst().id()))
                .containsExactly(
                        new PastWording(1, new AgreementTerms("We cook", Set.of(Seat.A), review), Seat.A),
                        new PastWording(2, turns, Seat.B));
    }

    private void assertNext(Membership noa, Membership robin) {
        assertThat(ownQuestions.mine(robin)).containsExactly(new OwnQuestion(OwnQuestionForm.AGREE, "I want a dog"));
        assertThat(packChoices.currentChoice(noa).orElseThrow().agreed())
                .as("a yes to a version that is no longer offered")
                .isFalse();
        assertThat(packChoices.currentChoice(robin).orElseThrow().packs())
                .extracting(it -> it.pack().value())
                .containsExactly("trust-and-agreements");
    }

    private LimitPlan plan(OpenedPair pair) {
        return limitPlans.find(pair).getFirst().plan();
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
}
