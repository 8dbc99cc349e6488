package app.entente.agreement;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.joint.SealedRecordKind;
import app.entente.joint.SealedRecords;
import app.entente.joint.SealedSingletons;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.talk.Agenda;
import app.entente.talk.AgendaAndParking;
import app.entente.talk.Floor;
import app.entente.talk.ParkedLine;
import app.entente.talk.ParkedLineId;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.talk.TimeOut;
import app.entente.talk.TopicProgress;
import app.entente.talk.WrittenTurn;
import app.entente.talk.WrittenTurns;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of a talk: course, board, notes, agreements, written turns, limit plans and appreciations. */
@BackendTest
@Transactional
class StoredTalkTests {

    private static final Membership ME = Memberships.second();
    private static final UUID ID = UUID.fromString("6f1d2c3b-0a49-4857-8665-748392a1b0cf");
    private static final Instant AT = Instant.parse("2026-03-08T17:45:30.123456Z");
    private static final Instant LATER = Instant.parse("2026-03-08T17:45:00Z");
    private static final ThemeId HOME = new ThemeId("home");
    private static final LimitId LIMIT = new LimitId(new ItemId("larger-sums"), Seat.A);

    private final StoredPayloads stored;
    private final SealedSingletons rows;
    private final SealedRecords pieces;
    private final NoteParagraphRepository paragraphs;
    private final AgreementRepository agreements;

    @Autowired
    StoredTalkTests(
            StoredPayloads stored,
            SealedSingletons rows,
            SealedRecords pieces,
            NoteParagraphRepository paragraphs,
            AgreementRepository agreements) {
        this.stored = stored;
        this.rows = rows;
        this.pieces = pieces;
        this.paragraphs = paragraphs;
        this.agreements = agreements;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("strengths", TalkStep.STRENGTHS),
                Arguments.of("agenda", TalkStep.AGENDA),
                Arguments.of("talk", TalkStep.TALK),
                Arguments.of("agree", TalkStep.AGREE),
                Arguments.of("reconnect", TalkStep.RECONNECT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void steps(String name, TalkStep talkStep) {
        checkCourse(
                "course-" + name,
                new TalkState(talkStep, Optional.empty(), Optional.of(Seat.B), Optional.empty(), true, List.of()));
    }

    @Test
    void aCourseBeforeAnybodyMovedIt() {
        checkCourse("course-begun", TalkState.EMPTY.with(false));
    }

    @ParameterizedTest
    @EnumSource
    void aCourseWithAnOpenTopic(TalkState.Stage stage) {
        var open = new TalkState.OpenTopic(new ThemeId("money"), stage);
        checkCourse(
                "course-open-" + stage.name().toLowerCase(Locale.ROOT),
                new TalkState(
                        TalkStep.TALK, Optional.of(open), Optional.of(Seat.A), Optional.empty(), true, List.of()));
    }

    @Test
    void aCourseThatRests() {
        var timeOut = new TimeOut(Seat.A, AT, Set.of(Seat.B));
        checkCourse(
                "course-time-out",
                new TalkState(
                        TalkStep.TALK, Optional.empty(), Optional.of(Seat.A), Optional.of(timeOut), true, List.of()));
    }

    @Test
    void theFloorOfEveryTopic() {
        checkCourse(
                "course-floors-by-theme",
                talk(List.of(
                        hearing("money", new Floor.Free()),
                        hearing("home", new Floor.Speaking(Seat.A, AT)),
                        hearing("conflict", new Floor.SayingBack(Seat.B, AT)),
                        hearing("care", new Floor.Confirming(Seat.A, AT.plusNanos(1))),
                        hearing("plans", new Floor.Understood(Seat.B, LATER)))));
    }

    /** The former rows have a floor for each facet of one theme, from free to understood. */
    @Test
    void theFloorsOfAllFacetsAreTheFurthestOfTheirTheme() {
        checkCourse("course-floors", talk(List.of(hearing("money", new Floor.Understood(Seat.B, LATER)))));
    }

    @Test
    void anAgendaAndAParkingLot() {
        checkBoard(
                "board-by-theme",
                new Agenda.Entry(new ThemeId("money"), Agenda.Placement.TODAY, Seat.A),
                new Agenda.Entry(new ThemeId("care"), Agenda.Placement.PARKED, Seat.B),
                new Agenda.Entry(HOME, Agenda.Placement.PUT_ASIDE, Seat.A));
    }

    /** The former rows have one facet of a theme for today and another one parked. */
    @Test
    void theFacetForTodayPlacesItsTheme() {
        checkBoard(
                "board",
                new Agenda.Entry(new ThemeId("money"), Agenda.Placement.TODAY, Seat.A),
                new Agenda.Entry(HOME, Agenda.Placement.PUT_ASIDE, Seat.A));
    }

    @Test
    void aParagraphWithTwoWordings() {
        var wordings = List.of(new NoteWording(Seat.A, "We eat\nat seven"), new NoteWording(Seat.B, "At eight"));
        checkParagraph("paragraph-contested", new NoteParagraph(new NoteParagraphId(ID), 4, HOME, 2048, wordings));
    }

    @Test
    void aParagraphOfALongTalk() {
        var place = Integer.MAX_VALUE + 1024L;
        checkParagraph(
                "paragraph",
                new NoteParagraph(new NoteParagraphId(ID), 1, HOME, place, List.of(new NoteWording(Seat.B, "Yes"))));
    }

    static Stream<Arguments> agreements() {
        var agreementTerms =
                new AgreementTerms("We cook in turns – «chez nous»", Set.of(Seat.B), LocalDate.of(2026, 4, 5));
        var id = new AgreementId(ID);
        return Stream.of(
                Arguments.of("draft", Agreement.draft(id, HOME, agreementTerms, Seat.A)),
                Arguments.of(
                        "withdrawn",
                        new Agreement(id, HOME, 3, agreementTerms, Seat.B, Set.of(Seat.A), Optional.of(Seat.B))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void agreements(String name, Agreement agreement) {
        stored.check(
                "agreement-" + name,
                List.of(
                        SealedColumn.byBoth(ME, "discussion.agreement", "payload", ROUND.value(), ID, 1),
                        SealedColumn.byBoth(
                                ME, "discussion.wording", "payload", ROUND.value(), ID, agreement.wording())),
                () -> agreements.insert(ME, ROUND, agreement),
                () -> List.of(
                        agreements.findBySpace(ME).getFirst().agreement(),
                        agreements.findWordings(ME, agreement.id()).getFirst()),
                List.of(agreement, new PastWording(agreement.wording(), agreement.terms(), agreement.wordedBy())));
    }

    @Test
    void anAgreementOfBothThatStands() {
        var both = Set.of(Seat.A, Seat.B);
        var agreementTerms = new AgreementTerms("We cook in turns", both, LocalDate.of(2026, 4, 5));
        var agreement = new Agreement(new AgreementId(ID), HOME, 1, agreementTerms, Seat.A, both, Optional.empty());
        stored.check(
                "agreement-stands",
                List.of(
                        SealedColumn.byBoth(ME, "discussion.agreement", "payload", ROUND.value(), ID, 1),
                        SealedColumn.byBoth(ME, "discussion.wording", "payload", ROUND.value(), ID, 1)),
                () -> agreements.insert(ME, ROUND, agreement),
                () -> agreements.findBySpace(ME).getFirst().agreement(),
                agreement);
    }

    static Stream<Arguments> tellings() {
        return Stream.of(
                Arguments.of("told", new WrittenTurn.Told(HOME, Seat.A, 1, "I feel late")),
                Arguments.of("said-back", new WrittenTurn.SaidBack(HOME, Seat.B, 2, "I feel late", "You feel\nlate")),
                Arguments.of("not-quite", new WrittenTurn.NotQuite(HOME, Seat.A, 3, "I feel late", "You are late")),
                Arguments.of("understood", new WrittenTurn.Understood(HOME, Seat.B, 4, "I feel late", "You hurry")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellings(String name, WrittenTurn writtenTurn) {
        checkPiece("telling-" + name, WrittenTurns.KIND, "TELLING", writtenTurn);
    }

    static Stream<Arguments> honourings() {
        var planProposal = new LimitPlan.PlanProposal(2, "We ask first", Seat.A, Set.of(Seat.B));
        return Stream.of(
                Arguments.of("need", new LimitPlan(LIMIT, "To know by noon", Optional.empty())),
                Arguments.of("way", new LimitPlan(LIMIT, "", Optional.of(planProposal))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void honourings(String name, LimitPlan limitPlan) {
        checkPiece("honouring-" + name, LimitPlans.KIND, "HONOURING", limitPlan);
    }

    @Test
    void anAppreciation() {
        checkPiece("appreciation", Appreciations.KIND, "APPRECIATION", new Appreciation(Seat.B, "You listen 🌿"));
    }

    private static TopicProgress hearing(String theme, Floor floor) {
        return new TopicProgress(new ThemeId(theme), floor, Set.of(Seat.A), Set.of(Seat.B));
    }

    private static TalkState talk(List<TopicProgress> hearings) {
        return new TalkState(TalkStep.TALK, Optional.empty(), Optional.of(Seat.A), Optional.empty(), false, hearings);
    }

    private void checkBoard(String name, Agenda.Entry... entries) {
        var parked = List.of(
                new ParkedLine(new ParkedLineId(ID), "Holidays – \"whose\"?", Seat.B),
                new ParkedLine(new ParkedLineId(new UUID(0, 77)), "Évenings", Seat.A));
        var agendaAndParking = new AgendaAndParking(new Agenda(List.of(entries)), parked);
        stored.check(
                name,
                List.of(SealedColumn.byBoth(ME, "discussion.board", "payload", ROUND.value(), 2)),
                () -> rows.change(ME, ROUND, AgendaAndParking.ROW, _ -> agendaAndParking),
                () -> rows.of(ME, ROUND, AgendaAndParking.ROW),
                agendaAndParking);
    }

    private void checkCourse(String name, TalkState talkState) {
        stored.check(
                name,
                List.of(SealedColumn.byBoth(ME, "discussion.course", "payload", ROUND.value(), 2)),
                () -> rows.change(ME, ROUND, TalkState.ROW, _ -> talkState),
                () -> rows.of(ME, ROUND, TalkState.ROW),
                talkState);
    }

    private void checkParagraph(String name, NoteParagraph noteParagraph) {
        stored.check(
                name,
                List.of(SealedColumn.byBoth(
                        ME, "discussion.paragraph", "payload", ROUND.value(), ID, noteParagraph.version())),
                () -> paragraphs.insert(ME, ROUND, noteParagraph),
                () -> paragraphs.findByRound(ME, ROUND).getFirst(),
                noteParagraph);
    }

    private <T> void checkPiece(String name, SealedRecordKind<T> kind, String stands, T content) {
        stored.check(
                name,
                List.of(SealedColumn.byBoth(ME, "discussion.piece", "payload", ROUND.value(), stands, ID, 1)),
                () -> pieces.add(ME, ROUND, kind, ID, content),
                () -> pieces.of(ME, ROUND, kind).getFirst().content(),
                content);
    }
}
