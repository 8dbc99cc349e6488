package app.entente.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendApplication;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
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
import app.entente.answering.AnswerDraft;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.SaveResult;
import app.entente.comparison.Comparisons;
import app.entente.comparison.TopicFacet;
import app.entente.comparison.TopicId;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.document.GuideFormat;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.door.ReadySignal;
import app.entente.drafts.DraftField;
import app.entente.drafts.Drafts;
import app.entente.guide.GuideContents;
import app.entente.guide.GuidePart;
import app.entente.guide.Guides;
import app.entente.invitation.Invitations;
import app.entente.packchoice.OwnQuestions;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.SessionRestart;
import app.entente.privacy.PersonalDataExporter;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.OwnQuestionForm;
import app.entente.questionnaire.Scale;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.Answer;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.ShareLevel;
import app.entente.sheet.Sheet;
import app.entente.sheet.SheetSealing;
import app.entente.sheet.VersionedAnswer;
import app.entente.signin.SignedInPlaces;
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
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
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

    private static final TopicId TIME = topic("time-together", TopicFacet.EXPECTATIONS);
    private static final TopicId APART = topic("time-apart", TopicFacet.LIMITS);
    private static final TopicId MONEY = topic("money", TopicFacet.EXPECTATIONS);
    private static final LimitId LIMIT = new LimitId(new ItemId("evening-with-friends"), Seat.B);

    private final Release release;
    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final PackChoices packChoices;
    private final OwnQuestions ownQuestions;
    private final SessionRestart sessionRestart;
    private final OwnSheets sheets;
    private final Answering answering;
    private final SheetSealing sheetSealing;
    private final Door door;
    private final Comparisons comparisons;
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
    private final PersonalDataExporter personalDataExporter;

    UpgradeFrom010Tests(
            Release release,
            Accounts accounts,
            SignedInPlaces signedInPlaces,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            PackChoices packChoices,
            OwnQuestions ownQuestions,
            SessionRestart sessionRestart,
            OwnSheets sheets,
            Answering answering,
            SheetSealing sheetSealing,
            Door door,
            Comparisons comparisons,
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
            Drafts unsent,
            PersonalDataExporter personalDataExporter) {
        this.release = release;
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.packChoices = packChoices;
        this.ownQuestions = ownQuestions;
        this.sessionRestart = sessionRestart;
        this.sheets = sheets;
        this.answering = answering;
        this.sheetSealing = sheetSealing;
        this.door = door;
        this.comparisons = comparisons;
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
        this.personalDataExporter = personalDataExporter;
    }

    @Test
    void peopleAreKnownAgain() {
        var noa = of("noa-before");
        assertThat(signedInPlaces
                        .resume(release.secret("signed-in"))
                        .orElseThrow()
                        .person())
                .isEqualTo(noa.person());
        assertThat(accounts.language(noa.person())).contains(Locale.FRENCH);
        assertThat(accounts.language(of("noa-after").person())).isEmpty();
        assertThat(spaces.overview(noa).myName()).isEqualTo("Noa");
        assertThat(spaces.overview(noa).partnersName()).contains("Zoë 🌿");
        assertThat(spaces.overview(of("robin-before")).myColour())
                .isEqualTo(spaces.overview(noa).partnersColour());
        accounts.recover(
                "robin-before", release.secret("recovery"), "another long way to school", UniqueCredentials.address());
        assertThat(accounts.signIn("robin-before", "another long way to school", UniqueCredentials.address()))
                .isPresent();
    }

    @Test
    void anInvitationOnItsWayArrives() {
        var noa = of("noa-alone");
        assertThat(sheets.answer(noa, rounds.current(noa).id(), new ItemId("free-evenings")))
                .contains(new VersionedAnswer(plain(given(new Value.Grade(3)), ShareLevel.SHOW), 1));
        var robin = accounts.create("robin-invited", UniqueCredentials.PASSWORD).person();
        var invitationOffer = invitations
                .findByCode(release.secret("invitation"), UniqueCredentials.address())
                .orElseThrow();
        invitations.accept(robin, invitationOffer, "Robin");
        assertThat(spaces.overview(noa).partnersName()).contains("Robin");
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
        assertThat(sheets.sheet(robin, round).sharedScales())
                .containsExactlyInAnyOrder(Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
        assertThat(door.currentSignal(robin, round)).contains(new ReadySignal.AnyTime());
        assertThat(door.currentSignal(noa, round)).isEmpty();
        assertThat(sessionRestart.isRequested(robin)).isTrue();
        assertThat(sessionRestart.isRequested(noa)).isFalse();

        var saveResult = answering.save(
                noa,
                round,
                item("companionship"),
                1,
                SaveOperationId.create(),
                AnswerDraft.of(new Value.Exchange(4, 0, Optional.of(Wish.LESS))));
        assertThat(saveResult).isEqualTo(new SaveResult.Stored(2));
        sheetSealing.seal(noa, round);
        door.signalAnyTime(noa, round);
        var opened = door.findOpened(robin, round).orElseThrow();
        assertThat(opened.ids())
                .containsExactlyInAnyOrder(
                        item("free-evenings"),
                        item("evening-with-friends"),
                        item("companionship"),
                        Objects.requireNonNull(own.get("Where do we live at sixty?")));
        assertThat(opened.topics()).containsExactly(new ThemeId("money"));
        assertThat(opened.scales()).containsExactly(Scale.TRUST);
        assertThat(partners(opened, "companionship")).isEqualTo(new Value.Exchange(4, 0, Optional.of(Wish.LESS)));
        assertThat(partners(opened, "evening-with-friends")).isEqualTo(new Value.Level(LimitLevel.ASK));
        assertThat(opened.importance(new ThemeId("time-together")).mine()).contains(Importance.A_LITTLE);
        assertThat(comparisons.compare(opened).openedAt()).isAfter(release.taken());
    }

    @Test
    void afterTheDoorBothReadTheirTalkBackAndGoOn() {
        var noa = of("noa-after");
        var robin = of("robin-after");
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
        packChoices.agree(robin, packChoices.currentChoice(robin).orElseThrow().version());
        var next = rounds.current(noa);
        assertThat(next.number()).isEqualTo(2);
        assertThat(ownItems(noa, next.id())).containsOnlyKeys("I want a dog");
    }

    @Test
    void aClosedSpaceIsReadAndNoMore() {
        var noa = of("noa-closed");
        var opened = door.findOpened(noa, rounds.current(noa).id()).orElseThrow();
        assertThat(sharedNotes.find(opened)).extracting(NoteParagraph::text).containsExactly("It was good");
        assertThat(new String(
                        personalDataExporter.export(of("robin-closed").person(), Locale.ENGLISH),
                        StandardCharsets.UTF_8))
                .contains("It was good", "evening-with-friends", "NOT_OK");
        assertThatExceptionOfType(SpaceClosed.class)
                .isThrownBy(() -> sharedNotes.write(opened, TIME, NoteParagraphId.create(), 0, "More"));
    }

    private void assertNoasSheet(Membership noa, RoundId round, ItemId sixty) {
        var sheet = sheets.sheet(noa, round);
        var expected = new HashMap<ItemId, VersionedAnswer>();
        expected.put(
                item("free-evenings"),
                new VersionedAnswer(
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
                new VersionedAnswer(
                        new Answer(
                                given(new Value.Level(LimitLevel.ASK)),
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
                new VersionedAnswer(
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
        assertThat(sheet.sharedScales()).containsExactly(Scale.TRUST);
        assertThat(sheet.hiddenQuestions())
                .isEqualTo(new HiddenQuestions(Set.of(new ThemeId("conflict")), Set.of(item("pictures-shown"))));
        assertThat(sheets.itemToResume(noa, round).id()).isEqualTo(item("larger-sums"));
        assertThat(sheets.questionOrder(noa, round).stream().map(Item::id).limit(4))
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
        assertThat(packChoices.currentChoice(noa).orElseThrow().agreed()).isTrue();
        assertThat(packChoices.currentChoice(robin).orElseThrow().agreed()).isFalse();
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

    /** Robin's password may have been changed by another test. */
    private Membership robinBefore() {
        var noa = of("noa-before");
        return spaces.memberIds(noa).stream()
                .filter(it -> !it.equals(noa.person()))
                .flatMap(it -> spaces.findByPerson(it).stream())
                .findFirst()
                .orElseThrow();
    }

    private Membership of(String name) {
        var person = accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.address())
                .orElseThrow();
        return spaces.current(person).orElseThrow();
    }

    private static Value partners(OpenedPair pair, String item) {
        return pair.item(item(item)).orElseThrow().partners().value();
    }

    private static VersionedAnswer kept(Response response, ShareLevel share) {
        return new VersionedAnswer(plain(response, share), 1);
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

    private static TopicId topic(String theme, TopicFacet topicFacet) {
        return new TopicId(new ThemeId(theme), topicFacet);
    }
}
