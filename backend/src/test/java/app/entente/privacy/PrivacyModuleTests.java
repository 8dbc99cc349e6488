package app.entente.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.account.People;
import app.entente.account.Places;
import app.entente.account.WrongPassword;
import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Facet;
import app.entente.discussion.Notes;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.Tellings;
import app.entente.discussion.TopicId;
import app.entente.door.Pairs;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.ThemeId;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.Rounds;
import app.entente.vault.KeyErased;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@BackendTest
class PrivacyModuleTests {

    private static final String MINE = "a walk on Sunday mornings";
    private static final String THEIRS = "an evening with the choir";
    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.EXPECTATIONS);

    private final OwnData ownData;
    private final Leaving leaving;
    private final Accounts accounts;
    private final Places places;
    private final Spaces spaces;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final OwnQuestions questions;
    private final Couples couples;
    private final Notes notes;
    private final Tellings tellings;
    private final Appreciations appreciations;
    private final Pairs pairs;
    private final Pen pen;
    private final JsonMapper json;
    private final TurnableClock clock;
    private final TwoPeople pair;

    @Autowired
    PrivacyModuleTests(
            Couples couples,
            OwnData ownData,
            Leaving leaving,
            Accounts accounts,
            Places places,
            Spaces spaces,
            Rounds rounds,
            OwnSheets sheets,
            OwnQuestions questions,
            Notes notes,
            Tellings tellings,
            Appreciations appreciations,
            Pairs pairs,
            Pen pen,
            JsonMapper json,
            TurnableClock clock) {
        this.ownData = ownData;
        this.leaving = leaving;
        this.accounts = accounts;
        this.places = places;
        this.spaces = spaces;
        this.rounds = rounds;
        this.sheets = sheets;
        this.questions = questions;
        this.couples = couples;
        this.notes = notes;
        this.tellings = tellings;
        this.appreciations = appreciations;
        this.pairs = pairs;
        this.pen = pen;
        this.json = json;
        this.clock = clock;
        pair = couples.pair();
        note(pair.first(), MINE);
        note(pair.second(), THEIRS);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void myExportHasEverythingOfMineAndNothingOfMyPartners() {
        var name = accounts.name(pair.first().person());
        assertThat(export(pair.first()))
                .contains(name, "Noa", MINE, NonAnswer.UNSURE.name(), "not a test or a diagnosis")
                .doesNotContain(THEIRS, "Robin", accounts.name(pair.second().person()));
    }

    @Test
    void whatMyPartnerDoesLeavesMyExportAsItWas() {
        var before = export(pair.first());
        pen.write(pair.second(), lastItem(pair.second()).id(), Draft.of(NonAnswer.DOES_NOT_APPLY));
        pen.seal(pair.second());
        accounts.chooseLanguage(pair.second().person(), Locale.FRENCH);
        assertThat(export(pair.first())).isEqualTo(before);
    }

    @Test
    void whatIsLeftOutAndWhatWaitsToBeAskedIsMineAlone() {
        var early = couples.pair();
        questions.write(early.first(), List.of(new OwnQuestion(OwnForm.WORDS, "Where is the heron?")));
        assertThat(export(early.first())).contains("Where is the heron?");
        assertThat(export(early.second())).doesNotContain("Where is the heron?");
        pen.leaveOut(early.first(), lastItem(early.first()).theme());
        assertThat(json.readTree(export(early.first())).at("/spaces/0/rounds/0/leftOut"))
                .hasSize(1);
        assertThat(json.readTree(export(early.second())).at("/spaces/0/rounds/0/leftOut"))
                .isEmpty();
    }

    @Test
    void theExportCanBeReadByPrograms() {
        var round = json.readTree(export(pair.first())).at("/spaces/0/rounds/0");
        assertThat(round.at("/answers/0/note").stringValue()).isEqualTo(MINE);
        assertThat(round.at("/answers/0/question").stringValue()).isNotBlank();
        assertThat(round.at("/sealed").booleanValue()).isFalse();
    }

    @Test
    void aClosedSpaceCanBeExportedForThirtyDays() {
        spaces.close(pair.second());
        clock.turn(Duration.ofDays(29));
        assertThat(export(pair.first())).contains(MINE);
    }

    @Test
    void whatBothWroteLeavesAloneOnlyFromAClosedSpace() {
        var couple = pairs.opened();
        notes.write(couple.seconds(), HOME, ParagraphId.create(), 0, "Tomorrow is soon enough.");
        assertThat(export(couple.first())).doesNotContain("Tomorrow is soon enough.");
        leaving.eraseMe(couple.second().person(), People.PASSWORD);
        assertThat(export(couple.first())).contains("Tomorrow is soon enough.");
    }

    @Test
    void whatTheyToldAndAppreciatedIsWhatBothWrote() {
        var couple = pairs.opened();
        tellings.tell(couple.seconds(), HOME, "Late at night I find no words.");
        appreciations.write(couple.seconds(), "How you listen.");
        leaving.eraseMe(couple.second().person(), People.PASSWORD);
        assertThat(export(couple.first()))
                .contains("Late at night I find no words.")
                .doesNotContain("How you listen.");
    }

    @Test
    void exportingBeginsNothing() {
        var alone = spaces.found(pair.first().person(), "Noa");
        export(pair.first());
        assertThat(rounds.all(alone)).isEmpty();
    }

    @Test
    void erasingMyselfAsksForMyPassword() {
        assertThatThrownBy(() -> leaving.eraseMe(pair.first().person(), "two cups and a kettle"))
                .isInstanceOf(WrongPassword.class);
        assertThat(export(pair.first())).contains(MINE);
    }

    @Test
    void whoErasesThemselvesIsGoneFromEverySpaceAndEveryPlace() {
        var noa = pair.first();
        var round = pen.round(noa);
        var token = places.open(noa.person());
        leaving.eraseMe(noa.person(), People.PASSWORD);
        assertThat(places.resume(token)).isEmpty();
        assertThat(spaces.of(noa.person())).isEmpty();
        assertThatThrownBy(() -> sheets.sheet(noa, round)).isInstanceOf(KeyErased.class);
        assertThatThrownBy(() -> spaces.requireOpen(noa)).isInstanceOf(SpaceClosed.class);
    }

    @Test
    void whoIsLeftKeepsTheirOwnAnswersUntilTheEnd() {
        leaving.eraseMe(pair.first().person(), People.PASSWORD);
        assertThat(export(pair.second())).contains(THEIRS).doesNotContain(MINE);
    }

    private void note(Membership me, String note) {
        var first = rounds.items(me, pen.round(me)).getFirst();
        pen.write(me, first.id(), Draft.of(NonAnswer.UNSURE).note(note));
    }

    private Item lastItem(Membership me) {
        return rounds.items(me, pen.round(me)).getLast();
    }

    private String export(Membership me) {
        return new String(ownData.export(me.person(), Locale.ENGLISH), UTF_8);
    }
}
