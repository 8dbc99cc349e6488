package app.entente.discussion;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import app.entente.stored.Sealed;
import app.entente.stored.StoredPayloads;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.EXPECTATIONS);
    private static final LimitId LIMIT = new LimitId(new ItemId("larger-sums"), Seat.A);

    private final StoredPayloads stored;
    private final SealedSingletons rows;
    private final SealedRecords pieces;
    private final ParagraphRepository paragraphs;
    private final AgreementRepository agreements;

    @Autowired
    StoredTalkTests(
            StoredPayloads stored,
            SealedSingletons rows,
            SealedRecords pieces,
            ParagraphRepository paragraphs,
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
                Arguments.of("strengths", Step.STRENGTHS),
                Arguments.of("agenda", Step.AGENDA),
                Arguments.of("talk", Step.TALK),
                Arguments.of("agree", Step.AGREE),
                Arguments.of("reconnect", Step.RECONNECT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void steps(String name, Step step) {
        checkCourse("course-" + name, new Course(step, Optional.of(Seat.B), Optional.empty(), true, List.of()));
    }

    @Test
    void aCourseBeforeAnybodyMovedIt() {
        checkCourse("course-begun", Course.EMPTY.with(false));
    }

    @Test
    void aCourseThatRests() {
        var timeOut = new TimeOut(Seat.A, AT, Set.of(Seat.B));
        checkCourse(
                "course-time-out", new Course(Step.TALK, Optional.of(Seat.A), Optional.of(timeOut), true, List.of()));
    }

    @Test
    void theFloorOfEveryTopic() {
        var hearings = List.of(
                hearing(Facet.LIMITS, new Floor.Free()),
                hearing(Facet.EXPECTATIONS, new Floor.Speaking(Seat.A, AT)),
                hearing(Facet.SUPPORT, new Floor.SayingBack(Seat.B, AT)),
                hearing(Facet.STATEMENTS, new Floor.Confirming(Seat.A, AT.plusNanos(1))),
                hearing(Facet.WHOLE, new Floor.Understood(Seat.B, Instant.parse("2026-03-08T17:45:00Z"))));
        checkCourse("course-floors", new Course(Step.TALK, Optional.of(Seat.A), Optional.empty(), false, hearings));
    }

    @Test
    void anAgendaAndAParkingLot() {
        var money = new ThemeId("money");
        var entries = List.of(
                new Agenda.Entry(new TopicId(money, Facet.LIMITS), Agenda.Place.TODAY, Seat.A),
                new Agenda.Entry(new TopicId(money, Facet.SUPPORT), Agenda.Place.PARKED, Seat.B),
                new Agenda.Entry(HOME, Agenda.Place.PUT_ASIDE, Seat.A));
        var parked = List.of(
                new ParkedLine(new LineId(ID), "Holidays – \"whose\"?", Seat.B),
                new ParkedLine(new LineId(new UUID(0, 77)), "Évenings", Seat.A));
        var board = new Board(new Agenda(entries), parked);
        stored.check(
                "board",
                List.of(Sealed.byBoth(ME, "discussion.board", "payload", ROUND.value(), 2)),
                () -> rows.change(ME, ROUND, Board.ROW, _ -> board),
                () -> rows.of(ME, ROUND, Board.ROW),
                board);
    }

    @Test
    void aParagraphWithTwoWordings() {
        var wordings = List.of(new Wording(Seat.A, "We eat\nat seven"), new Wording(Seat.B, "At eight"));
        checkParagraph("paragraph-contested", new Paragraph(new ParagraphId(ID), 4, HOME, 2048, wordings));
    }

    @Test
    void aParagraphOfALongTalk() {
        var place = Integer.MAX_VALUE + 1024L;
        checkParagraph(
                "paragraph", new Paragraph(new ParagraphId(ID), 1, HOME, place, List.of(new Wording(Seat.B, "Yes"))));
    }

    static Stream<Arguments> agreements() {
        var terms = new Terms("We cook in turns – «chez nous»", Set.of(Seat.B), LocalDate.of(2026, 4, 5));
        var id = new AgreementId(ID);
        return Stream.of(
                Arguments.of("draft", Agreement.draft(id, HOME, terms, Seat.A)),
                Arguments.of(
                        "withdrawn", new Agreement(id, HOME, 3, terms, Seat.B, Set.of(Seat.A), Optional.of(Seat.B))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void agreements(String name, Agreement agreement) {
        stored.check(
                "agreement-" + name,
                List.of(
                        Sealed.byBoth(ME, "discussion.agreement", "payload", ROUND.value(), ID, 1),
                        Sealed.byBoth(ME, "discussion.wording", "payload", ROUND.value(), ID, agreement.wording())),
                () -> agreements.add(ME, ROUND, agreement),
                () -> List.of(
                        agreements.ofSpace(ME).getFirst().agreement(),
                        agreements.wordings(ME, agreement.id()).getFirst()),
                List.of(agreement, new PastWording(agreement.wording(), agreement.terms(), agreement.wordedBy())));
    }

    @Test
    void anAgreementOfBothThatStands() {
        var both = Set.of(Seat.A, Seat.B);
        var terms = new Terms("We cook in turns", both, LocalDate.of(2026, 4, 5));
        var agreement = new Agreement(new AgreementId(ID), HOME, 1, terms, Seat.A, both, Optional.empty());
        stored.check(
                "agreement-stands",
                List.of(
                        Sealed.byBoth(ME, "discussion.agreement", "payload", ROUND.value(), ID, 1),
                        Sealed.byBoth(ME, "discussion.wording", "payload", ROUND.value(), ID, 1)),
                () -> agreements.add(ME, ROUND, agreement),
                () -> agreements.ofSpace(ME).getFirst().agreement(),
                agreement,
                StoredPayloads::unordered);
    }

    static Stream<Arguments> tellings() {
        return Stream.of(
                Arguments.of("told", new Telling.Told(HOME, Seat.A, 1, "I feel late")),
                Arguments.of("said-back", new Telling.SaidBack(HOME, Seat.B, 2, "I feel late", "You feel\nlate")),
                Arguments.of("not-quite", new Telling.NotQuite(HOME, Seat.A, 3, "I feel late", "You are late")),
                Arguments.of("understood", new Telling.Understood(HOME, Seat.B, 4, "I feel late", "You hurry")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellings(String name, Telling telling) {
        checkPiece("telling-" + name, Tellings.KIND, "TELLING", telling);
    }

    static Stream<Arguments> honourings() {
        var way = new Honouring.Way(2, "We ask first", Seat.A, Set.of(Seat.B));
        return Stream.of(
                Arguments.of("need", new Honouring(LIMIT, "To know by noon", Optional.empty())),
                Arguments.of("way", new Honouring(LIMIT, "", Optional.of(way))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void honourings(String name, Honouring honouring) {
        checkPiece("honouring-" + name, Honourings.KIND, "HONOURING", honouring);
    }

    @Test
    void anAppreciation() {
        checkPiece("appreciation", Appreciations.KIND, "APPRECIATION", new Appreciation(Seat.B, "You listen 🌿"));
    }

    private static Hearing hearing(Facet facet, Floor floor) {
        return new Hearing(new TopicId(new ThemeId("money"), facet), floor, Set.of(Seat.A), Set.of(Seat.B));
    }

    private void checkCourse(String name, Course course) {
        stored.check(
                name,
                List.of(Sealed.byBoth(ME, "discussion.course", "payload", ROUND.value(), 2)),
                () -> rows.change(ME, ROUND, Course.ROW, _ -> course),
                () -> rows.of(ME, ROUND, Course.ROW),
                course);
    }

    private void checkParagraph(String name, Paragraph paragraph) {
        stored.check(
                name,
                List.of(Sealed.byBoth(ME, "discussion.paragraph", "payload", ROUND.value(), ID, paragraph.version())),
                () -> paragraphs.add(ME, ROUND, paragraph),
                () -> paragraphs.of(ME, ROUND).getFirst(),
                paragraph);
    }

    private <T> void checkPiece(String name, PieceKind<T> kind, String stands, T content) {
        stored.check(
                name,
                List.of(Sealed.byBoth(ME, "discussion.piece", "payload", ROUND.value(), stands, ID, 1)),
                () -> pieces.add(ME, ROUND, kind, ID, content),
                () -> pieces.of(ME, ROUND, kind).getFirst().content(),
                content);
    }
}
