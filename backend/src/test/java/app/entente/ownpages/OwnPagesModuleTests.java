package app.entente.ownpages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.document.DocumentText;
import app.entente.document.PdfPages;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.OwnQuestions;
import app.entente.questionnaire.CorePack;
import app.entente.session.OwnQuestion;
import app.entente.session.Rounds;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class OwnPagesModuleTests {

    private static final Item LIMIT = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof ItemForm.Limit)
            .findFirst()
            .orElseThrow();
    private static final Item STATEMENT = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof ItemForm.Statement)
            .findFirst()
            .orElseThrow();

    private final Couples couples;
    private final Spaces spaces;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final OwnPagesExporter ownPagesExporter;
    private final TurnableClock clock;

    private TwoPeople people;

    @Autowired
    OwnPagesModuleTests(
            Couples couples,
            Spaces spaces,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            OwnQuestions questions,
            Rounds rounds,
            OwnPagesExporter ownPagesExporter,
            TurnableClock clock) {
        this.couples = couples;
        this.spaces = spaces;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.questions = questions;
        this.rounds = rounds;
        this.ownPagesExporter = ownPagesExporter;
        this.clock = clock;
    }

    @BeforeEach
    void noaAnswersAndRobinToo() {
        people = couples.pair();
        write(people.first(), "noas");
        write(people.second(), "robins");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void everyFormatHoldsWhatOneAnsweredAndKept() {
        sheetFiller.weigh(people.first(), LIMIT.theme(), Importance.VERY);
        everyFormat(people.first())
                .forEach(it -> assertThat(it)
                        .contains("noaswords", "noasnote", "I’drathernotsay", "Ourforeword")
                        .doesNotContain("robins", "Robin"));
        assertThat(file(people.second(), OwnPagesFormat.JSON)).contains("robins");
    }

    @Test
    void theyAreInTheLanguageOfTheReader() {
        var french = ownPagesExporter.export(people.first(), OwnPagesFormat.MARKDOWN, new Foreword(""), Locale.FRENCH);
        assertThat(new String(french, UTF_8))
                .contains("Vos pages à vous", "Je préfère ne pas le dire", "n’est pas un test")
                .doesNotContain("Your own pages");
    }

    @Test
    void theyAreTheSameBehindTheDoorAndInASpaceThatRestsOrIsClosedForThirtyDays() {
        var before = file(people.first(), OwnPagesFormat.MARKDOWN);
        openedCouples.opened(people);
        assertThat(file(people.first(), OwnPagesFormat.MARKDOWN)).isEqualTo(before);
        spaces.pause(people.second());
        assertThat(file(people.first(), OwnPagesFormat.MARKDOWN)).isEqualTo(before);
        spaces.close(people.second());
        clock.turn(Duration.ofDays(29));
        assertThat(file(people.first(), OwnPagesFormat.MARKDOWN)).isEqualTo(before);
    }

    @Test
    void whatIsHiddenIsNotInThem() {
        sheetFiller.leaveOut(people.first(), LIMIT.theme());
        assertThat(file(people.first(), OwnPagesFormat.JSON))
                .contains("PREFER_NOT_TO_SAY")
                .doesNotContain("noas words");
    }

    @Test
    void questionsOfTheTwoAreNotInThemButMyAnswersAre() {
        var early = couples.pair();
        questions.write(early.second(), List.of(new OwnQuestion(OwnQuestionForm.WORDS, "Where is the heron?")));
        var round = sheetFiller.round(early.first());
        var own = rounds.items(early.first(), round).getLast();
        sheetFiller.write(early.first(), own.id(), Answer.of(new Value.Words("By the water.")));
        everyFormat(early.first())
                .forEach(it -> assertThat(it)
                        .contains("Bythewater.")
                        .doesNotContain("heron", own.id().value()));
    }

    @Test
    void makingThemBeginsNothing() {
        var alone = couples.alone();
        assertThat(file(alone, OwnPagesFormat.MARKDOWN)).contains("You haven’t answered anything here yet.");
        assertThat(rounds.all(alone)).isEmpty();
    }

    @Test
    void aForewordIsStrippedCutAndNeverInALog() {
        assertThat(new Foreword(" a ").text()).isEqualTo("a");
        assertThat(new Foreword("a".repeat(5_000)).text()).hasSize(Foreword.MAX_LENGTH);
        assertThat(new Foreword("secret")).asString().doesNotContain("secret");
        assertThat(new Foreword("  ").words()).isEmpty();
    }

    private void write(Membership me, String whose) {
        var answer = Answer.of(new Value.Level(LimitLevel.ASK))
                .ownWords(whose + " words")
                .note(whose + " note")
                .share(ShareLevel.SHOW);
        sheetFiller.write(me, LIMIT.id(), answer);
        sheetFiller.write(me, STATEMENT.id(), Answer.of(NonAnswer.PREFER_NOT_TO_SAY));
    }

    /** Returns the text of each format, as it is compared. */
    private Stream<String> everyFormat(Membership me) {
        return Stream.of(
                DocumentText.plain(file(me, OwnPagesFormat.MARKDOWN)),
                DocumentText.plain(file(me, OwnPagesFormat.JSON)),
                DocumentText.plain(PdfPages.text(bytes(me, OwnPagesFormat.PDF))));
    }

    private String file(Membership me, OwnPagesFormat format) {
        return new String(bytes(me, format), UTF_8);
    }

    private byte[] bytes(Membership me, OwnPagesFormat format) {
        return ownPagesExporter.export(me, format, new Foreword("Our foreword"), Locale.ENGLISH);
    }
}
