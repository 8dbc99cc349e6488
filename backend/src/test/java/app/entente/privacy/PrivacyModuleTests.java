package app.entente.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.AccountPreferences;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.agreement.Appreciations;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.answer.Answer;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.OwnQuestions;
import app.entente.session.OwnQuestion;
import app.entente.session.Rounds;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.talk.WrittenTurns;
import app.entente.values.NonAnswer;
import app.entente.values.ThemeId;
import app.entente.vault.VaultRefused.KeyErased;
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
    private static final ThemeId HOME = new ThemeId("home");

    private final PersonalDataExporter personalDataExporter;
    private final AccountErasure accountErasure;
    private final Accounts accounts;
    private final AccountPreferences accountPreferences;
    private final SignedInPlaces signedInPlaces;
    private final Spaces spaces;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final OwnQuestions questions;
    private final Couples couples;
    private final SharedNotes sharedNotes;
    private final WrittenTurns writtenTurns;
    private final Appreciations appreciations;
    private final OpenedCouples openedCouples;
    private final SheetFiller sheetFiller;
    private final JsonMapper json;
    private final TurnableClock clock;
    private final TwoPeople pair;

    @Autowired
    PrivacyModuleTests(
            Couples couples,
            PersonalDataExporter personalDataExporter,
            AccountErasure accountErasure,
            Accounts accounts,
            AccountPreferences accountPreferences,
            SignedInPlaces signedInPlaces,
            Spaces spaces,
            Rounds rounds,
            OwnSheets sheets,
            OwnQuestions questions,
            SharedNotes sharedNotes,
            WrittenTurns writtenTurns,
            Appreciations appreciations,
            OpenedCouples openedCouples,
            SheetFiller sheetFiller,
            JsonMapper json,
            TurnableClock clock) {
        this.personalDataExporter = personalDataExporter;
        this.accountErasure = accountErasure;
        this.accounts = accounts;
        this.accountPreferences = accountPreferences;
        this.signedInPlaces = signedInPlaces;
        this.spaces = spaces;
        this.rounds = rounds;
        this.sheets = sheets;
        this.questions = questions;
        this.couples = couples;
        this.sharedNotes = sharedNotes;
        this.writtenTurns = writtenTurns;
        this.appreciations = appreciations;
        this.openedCouples = openedCouples;
        this.sheetFiller = sheetFiller;
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
        var name = accounts.signInName(pair.first().person());
        assertThat(export(pair.first()))
                .contains(name, "Noa", MINE, NonAnswer.UNSURE.name(), "not a test or a diagnosis")
                .doesNotContain(
                        THEIRS, "Robin", accounts.signInName(pair.second().person()));
    }

    @Test
    void whatMyPartnerDoesLeavesMyExportAsItWas() {
        var before = export(pair.first());
        sheetFiller.write(pair.second(), lastItem(pair.second()).id(), Answer.of(NonAnswer.DOES_NOT_APPLY));
        sheetFiller.seal(pair.second());
        accountPreferences.chooseLanguage(pair.second().person(), Locale.FRENCH);
        assertThat(export(pair.first())).isEqualTo(before);
    }

    @Test
    void whatIsLeftOutAndWhatWaitsToBeAskedIsMineAlone() {
        var early = couples.pair();
        questions.write(early.first(), List.of(new OwnQuestion(OwnQuestionForm.WORDS, "Where is the heron?")));
        assertThat(export(early.first())).contains("Where is the heron?");
        assertThat(export(early.second())).doesNotContain("Where is the heron?");
        sheetFiller.leaveOut(early.first(), lastItem(early.first()).theme());
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
        var couple = openedCouples.opened();
        sharedNotes.write(couple.seconds(), HOME, NoteParagraphId.create(), 0, "Tomorrow is soon enough.");
        assertThat(export(couple.first())).doesNotContain("Tomorrow is soon enough.");
        accountErasure.eraseMe(couple.second().person(), SignedInPlaceId.create(), UniqueCredentials.PASSWORD);
        assertThat(export(couple.first())).contains("Tomorrow is soon enough.");
    }

    @Test
    void whatTheyToldAndAppreciatedIsWhatBothWrote() {
        var couple = openedCouples.opened();
        writtenTurns.write(couple.seconds(), HOME, "Late at night I find no words.");
        appreciations.write(couple.seconds(), "How you listen.");
        accountErasure.eraseMe(couple.second().person(), SignedInPlaceId.create(), UniqueCredentials.PASSWORD);
        assertThat(export(couple.first()))
                .contains("Late at night I find no words.")
                .doesNotContain("How you listen.");
    }

    @Test
    void exportingBeginsNothing() {
        var alone = spaces.create(pair.first().person(), "Noa");
        export(pair.first());
        assertThat(rounds.all(alone)).isEmpty();
    }

    @Test
    void erasingMyselfAsksForMyPassword() {
        assertThatThrownBy(() -> accountErasure.eraseMe(
                        pair.first().person(), SignedInPlaceId.create(), "two cups and a kettle"))
                .isInstanceOf(WrongPassword.class);
        assertThat(export(pair.first())).contains(MINE);
    }

    @Test
    void whoErasesThemselvesIsGoneFromEverySpaceAndEveryPlace() {
        var noa = pair.first();
        var round = sheetFiller.round(noa);
        var token = signedInPlaces.create(noa.person());
        accountErasure.eraseMe(noa.person(), SignedInPlaceId.create(), UniqueCredentials.PASSWORD);
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(spaces.findByPerson(noa.person())).isEmpty();
        assertThatThrownBy(() -> sheets.sheet(noa, round)).isInstanceOf(KeyErased.class);
        assertThatThrownBy(() -> spaces.requireOpen(noa)).isInstanceOf(SpaceClosed.class);
    }

    @Test
    void whoIsLeftKeepsTheirOwnAnswersUntilTheEnd() {
        accountErasure.eraseMe(pair.first().person(), SignedInPlaceId.create(), UniqueCredentials.PASSWORD);
        assertThat(export(pair.second())).contains(THEIRS).doesNotContain(MINE);
    }

    private void note(Membership me, String note) {
        var first = rounds.items(me, sheetFiller.round(me)).getFirst();
        sheetFiller.write(me, first.id(), Answer.of(NonAnswer.UNSURE).note(note));
    }

    private Item lastItem(Membership me) {
        return rounds.items(me, sheetFiller.round(me)).getLast();
    }

    private String export(Membership me) {
        return new String(personalDataExporter.export(me.person(), Locale.ENGLISH), UTF_8);
    }
}
