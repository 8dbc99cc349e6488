package app.entente.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.Sheet;
import app.entente.sheet.SheetSealed;
import app.entente.sheet.SheetSealing;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.NonAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AnswerImportModuleTests {

    private static final Sheet ANSWERED = SampleResponses.anySheet(new Random(7), CorePack.pack());

    private final Couples couples;
    private final ChosenPacks chosenPacks;
    private final OwnSheets sheets;
    private final Answering answering;
    private final SheetSealing sheetSealing;
    private final AnswerImport answerImport;
    private final OwnAnswersFhir ownAnswersFhir;

    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    AnswerImportModuleTests(
            Couples couples,
            ChosenPacks chosenPacks,
            OwnSheets sheets,
            Answering answering,
            SheetSealing sheetSealing,
            AnswerImport answerImport,
            OwnAnswersFhir ownAnswersFhir) {
        this.couples = couples;
        this.chosenPacks = chosenPacks;
        this.sheets = sheets;
        this.answering = answering;
        this.sheetSealing = sheetSealing;
        this.answerImport = answerImport;
        this.ownAnswersFhir = ownAnswersFhir;
    }

    @BeforeEach
    void twoPeople() {
        var people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = chosenPacks.round(noa).id();
    }

    @Test
    void whatComesInIsPrivateAndOnesOwn() {
        var result = answerImport.read(noa, round, SampleResponses.response(CorePack.pack(), ANSWERED));

        assertThat(result).isEqualTo(new ImportResult(ANSWERED.answers().size(), 0, 0));
        assertThat(sheets.sheet(noa, round).answers().values())
                .hasSize(ANSWERED.answers().size())
                .allSatisfy(it -> assertThat(it.answer().share()).contains(ShareLevel.PRIVATE));
        assertThat(sheets.sheet(robin, round).answers()).isEmpty();
    }

    @Test
    void whatIsAnsweredAlreadyStaysAsItIs() {
        var item = CorePack.pack().items().getFirst();
        var before = Answer.of(NonAnswer.UNSURE).share(ShareLevel.SHOW);
        answering.save(noa, round, item.id(), 0, SaveOperationId.create(), before);

        var result = answerImport.read(noa, round, SampleResponses.response(CorePack.pack(), ANSWERED));

        assertThat(result.kept()).isEqualTo(1);
        assertThat(sheets.answer(noa, round, item.id()).map(VersionedAnswer::answer))
                .contains(before);
    }

    @Test
    void ownAnswersGoOutAndComeBackAndNobodyElses() {
        answerImport.read(noa, round, SampleResponses.response(CorePack.pack(), ANSWERED));

        var mine = ownAnswersFhir.export(noa, round, Locale.FRENCH);
        var theirs = ownAnswersFhir.export(robin, round, Locale.FRENCH);

        assertThat(answerImport.read(robin, round, mine).taken())
                .isEqualTo(ANSWERED.answers().size());
        assertThat(new String(theirs, StandardCharsets.UTF_8)).doesNotContain("\"answer\"");
    }

    @Test
    void aSealedSheetTakesNothingIn() {
        sheetSealing.seal(noa, round);
        var file = SampleResponses.response(CorePack.pack(), ANSWERED);
        assertThatExceptionOfType(SheetSealed.class).isThrownBy(() -> answerImport.read(noa, round, file));
        assertThat(sheets.sheet(noa, round).answers()).isEmpty();
    }

    /** The note is longer than notes are, so that one answer is left out and the others are not. */
    @Test
    void oneAnswerThatDoesNotFitLeavesTheOthersIn() {
        var item = CorePack.pack().items().getFirst();
        var file = new String(SampleResponses.response(CorePack.pack(), ANSWERED), StandardCharsets.UTF_8)
                .replaceFirst(
                        "\\{\"linkId\":\"" + item.id() + "\",",
                        "{\"linkId\":\"%s\",\"item\":[{\"linkId\":\"%s.note\",\"answer\":[{\"valueString\":\"%s\"}]}],"
                                .formatted(item.id(), item.id(), "n".repeat(Answer.MAX_NOTE + 1)));
        var result = answerImport.read(noa, round, file.getBytes(StandardCharsets.UTF_8));
        assertThat(result.notUnderstood()).isEqualTo(1);
        assertThat(result.taken()).isEqualTo(ANSWERED.answers().size() - 1);
    }

    @Test
    void aFileBeyondItsSizeIsNotEvenRead() {
        var file = new byte[AnswerImport.MAX_BYTES + 1];
        assertThatExceptionOfType(FhirRefused.class)
                .isThrownBy(() -> answerImport.read(noa, round, file))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(FhirRefused.Reason.TOO_LARGE));
    }
}
