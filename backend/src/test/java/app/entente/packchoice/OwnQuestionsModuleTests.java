package app.entente.packchoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.AnswerRefused;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenedCouples;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.OwnQuestionText;
import app.entente.packchoice.PackChoiceRefused.QuestionsFixed;
import app.entente.person.AddressedEvent;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.QuestionRefused;
import app.entente.session.Rounds;
import app.entente.values.ItemId;
import app.entente.values.LimitOwner;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class OwnQuestionsModuleTests {

    private static final OwnQuestion NOAS = new OwnQuestion(OwnQuestionForm.WORDS, "Where is the heron?");
    private static final OwnQuestion ROBINS = new OwnQuestion(OwnQuestionForm.AGREE, "We buy a boat.");
    private static final OwnQuestion LIMIT = new OwnQuestion(OwnQuestionForm.LIMIT, "Somebody reads my letters.");

    private final Couples couples;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;
    private final Comparisons comparisons;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final JdbcClient jdbc;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;

    @Autowired
    OwnQuestionsModuleTests(
            Couples couples,
            OwnQuestions questions,
            Rounds rounds,
            Answering answering,
            OwnSheets sheets,
            Comparisons comparisons,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            JdbcClient jdbc) {
        this.couples = couples;
        this.questions = questions;
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
        this.comparisons = comparisons;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeople() {
        people = couples.strangers();
        noa = people.first();
        robin = people.second();
    }

    @Test
    void untilItBeginsOnlyWhoWroteThemReadsThem(ApplicationEvents events) {
        events.clear();
        questions.write(noa, List.of(NOAS));
        assertThat(questions.mine(noa)).containsExactly(NOAS);
        assertThat(questions.mine(robin)).isEmpty();
        assertThat(own(robin, rounds.current(robin).id())).isEmpty();
        assertThat(events.stream(AddressedEvent.class)).containsExactly(new PackChoiceChanged(Set.of(noa.person())));
    }

    @Test
    void whenItBeginsTheyAreFixedForBothAndStandLast() {
        var round = begun();
        assertThat(own(noa, round))
                .extracting(OwnQuestionsModuleTests::words)
                .containsExactlyInAnyOrder(NOAS.text(), ROBINS.text());
        assertThat(own(robin, round)).isEqualTo(own(noa, round));
        var asked = rounds.items(noa, round);
        assertThat(asked.subList(asked.size() - 2, asked.size())).isEqualTo(own(noa, round));
        assertThat(sheets.questionOrder(robin, round).getLast().theme()).isEqualTo(ThemeId.OWN);
        assertThat(questions.mine(noa)).isEmpty();
        assertThatExceptionOfType(QuestionsFixed.class).isThrownBy(() -> questions.write(noa, List.of(LIMIT)));
    }

    @Test
    void whoseTheyWereShowsInNothing() {
        var first = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            twoPeople();
            first.add(words(own(noa, begun()).getFirst()));
        }
        assertThat(first).containsExactlyInAnyOrder(NOAS.text(), ROBINS.text());
    }

    @Test
    void theyStartPrivate() {
        var round = begun();
        assertThat(own(noa, round)).allMatch(it -> it.share() == DefaultShare.PRIVATE);
        sheetFiller.write(noa, named(round, NOAS), Answer.of(new Value.Words("By the lake.")));
        assertThat(sheets.readBack(noa, round).offered()).isEmpty();
        assertThat(sheets.readBack(noa, round).kept()).hasSize(1);
    }

    @Test
    void theyAreNoTopicUnlessBothShow() {
        var round = begun();
        var item = named(round, NOAS);
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> sheetFiller.write(
                        noa, item, Answer.of(new Value.Words("By the lake.")).share(ShareLevel.TOPIC_ONLY)))
                .returns(AnswerRefused.Reason.NO_TOPIC_HERE, AnswerRefused::reason);
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answering.setShareLevel(noa, round, item, ShareLevel.TOPIC_ONLY));
    }

    @Test
    void openWordsStandSideBySideAndAreNeverComputed() {
        var round = begun();
        sheetFiller.show(noa, named(round, NOAS), new Value.Words("By the lake."));
        sheetFiller.show(robin, named(round, NOAS), new Value.Words("I have not seen it."));
        sheetFiller.show(noa, named(round, ROBINS), new Value.Grade(1));
        sheetFiller.show(robin, named(round, ROBINS), new Value.Grade(5));
        var couple = openedCouples.opened(people);
        var seen = comparisons.compare(couple.seconds());
        assertThat(seen.inWords()).hasSize(1).allSatisfy(it -> {
            assertThat(it.mine().value()).isEqualTo(new Value.Words("I have not seen it."));
            assertThat(it.partners().value()).isEqualTo(new Value.Words("By the lake."));
        });
        assertThat(seen.items()).extracting(it -> words(it.item())).containsExactly(ROBINS.text());
        assertThat(seen.topics()).allMatch(it -> it.theme().equals(ThemeId.OWN)).isNotEmpty();
    }

    @Test
    void wordsOfOneAloneNeverOpen() {
        var round = begun();
        sheetFiller.show(noa, named(round, NOAS), new Value.Words("By the lake."));
        var couple = openedCouples.opened(people);
        assertThat(couple.seconds().items()).isEmpty();
        assertThat(comparisons.compare(couple.seconds()).inWords()).isEmpty();
    }

    @Test
    void theyHaveAnEndAndThereAreThreeAtMost() {
        assertThatExceptionOfType(QuestionRefused.class).isThrownBy(() -> new OwnQuestion(OwnQuestionForm.WORDS, " "));
        assertThatExceptionOfType(QuestionRefused.class)
                .isThrownBy(() -> new OwnQuestion(OwnQuestionForm.WORDS, "w".repeat(201)));
        assertThatExceptionOfType(QuestionRefused.class)
                .isThrownBy(() -> questions.write(noa, List.of(NOAS, ROBINS, LIMIT, NOAS)));
    }

    @Test
    void aLimitIsAboutOneself() {
        questions.write(noa, List.of(LIMIT));
        assertThat(own(noa, sheetFiller.round(noa)))
                .singleElement()
                .satisfies(it -> assertThat(it.owner()).contains(LimitOwner.SELF));
    }

    @Test
    void theDatabaseCannotReadThem() {
        questions.write(noa, List.of(NOAS));
        assertThat(payloads("own_draft")).hasSize(1).noneMatch(it -> it.contains("heron"));
        begun();
        assertThat(payloads("own_draft")).isEmpty();
        assertThat(payloads("own_question"))
                .hasSize(2)
                .noneMatch(it -> it.contains("heron"))
                .allMatch(it -> it.length() == 284);
    }

    private RoundId begun() {
        questions.write(noa, List.of(NOAS));
        questions.write(robin, List.of(ROBINS));
        return sheetFiller.round(noa);
    }

    private List<Item> own(Membership me, RoundId round) {
        return rounds.items(me, round).stream()
                .filter(it -> it.own().isPresent())
                .toList();
    }

    private ItemId named(RoundId round, OwnQuestion question) {
        return own(noa, round).stream()
                .filter(it -> words(it).equals(question.text()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String words(Item item) {
        return item.own().map(OwnQuestionText::text).orElse("");
    }

    private List<String> payloads(String table) {
        return jdbc.sql("select payload from session." + table + " where space_id = :space")
                .param("space", noa.space().value())
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
    }
}
