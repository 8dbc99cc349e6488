package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.OwnQuestions;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundId;
import app.entente.sheet.VersionedAnswer;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OwnQuestionViewTests {

    private static final String QUESTION = "Where shall we live <b>when</b> we are old?";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OwnQuestions questions;
    private final OwnSheets sheets;
    private final SheetFiller sheetFiller;

    private Membership noa;
    private RoundId round;

    @Autowired
    OwnQuestionViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            OwnQuestions questions,
            OwnSheets sheets,
            SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.questions = questions;
        this.sheets = sheets;
        this.sheetFiller = sheetFiller;
    }

    @BeforeEach
    void aRoundWithAQuestionFromRobin() {
        var people = couples.pair();
        noa = people.first();
        questions.write(people.second(), List.of(new OwnQuestion(OwnQuestionForm.WORDS, QUESTION)));
        round = sheetFiller.round(noa);
    }

    @Test
    void itStandsLastWithoutAnAuthorAndIsAnsweredInWords() {
        try (var open = browserFixture.open()) {
            var window = last(browserFixture.browser(open, noa).newWindow());
            assertThat(new WindowDriver(window).visibleText())
                    .contains("Questions from the two of you", QUESTION, "One of you asks this")
                    .doesNotContain("Only the topic", "How much does");
            var words = window.find(TextArea.class).all().getFirst();
            window.test(words).setValue("By the sea.");
            assertThat(kept().flatMap(Answer::value)).contains(new Value.Words("By the sea."));
            window.test(words).setValue("");
            assertThat(kept().map(Answer::response)).contains(NonAnswer.SKIPPED);
        }
    }

    @Test
    void onePressHidesItAndItCanBeTakenInAgain() {
        var length = sheets.questionOrder(noa, round).size();
        try (var open = browserFixture.open()) {
            var window = last(browserFixture.browser(open, noa).newWindow());
            new WindowDriver(window).click("Hide this question");
            assertThat(sheets.questionOrder(noa, round))
                    .hasSize(length - 1)
                    .allMatch(it -> it.own().isEmpty());
        }
    }

    private BrowserlessUIContext last(BrowserlessUIContext window) {
        window.navigate(AnswerView.class, sheets.questionOrder(noa, round).size());
        return window;
    }

    private Optional<Answer> kept() {
        var last = sheets.questionOrder(noa, round).getLast();
        return sheets.answer(noa, round, last.id()).map(VersionedAnswer::answer);
    }
}
