package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Answer;
import app.entente.answering.Kept;
import app.entente.answering.NonAnswer;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.Value;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.RoundId;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OwnQuestionsViewTests {

    private static final String QUESTION = "Where shall we live <b>when</b> we are old?";

    private final House house;
    private final Couples couples;
    private final OwnQuestions questions;
    private final OwnSheets sheets;
    private final Pen pen;

    private Membership noa;
    private RoundId round;

    @Autowired
    OwnQuestionsViewTests(House house, Couples couples, OwnQuestions questions, OwnSheets sheets, Pen pen) {
        this.house = house;
        this.couples = couples;
        this.questions = questions;
        this.sheets = sheets;
        this.pen = pen;
    }

    @BeforeEach
    void aRoundWithAQuestionFromRobin() {
        var people = couples.pair();
        noa = people.first();
        questions.write(people.second(), List.of(new OwnQuestion(OwnForm.WORDS, QUESTION)));
        round = pen.round(noa);
    }

    @Test
    void itStandsLastWithoutAnAuthorAndIsAnsweredInWords() {
        try (var open = house.open()) {
            var window = last(house.browser(open, noa).newWindow());
            assertThat(new Hand(window).read())
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
        var length = sheets.order(noa, round).size();
        try (var open = house.open()) {
            var window = last(house.browser(open, noa).newWindow());
            new Hand(window).press("Hide this question");
            assertThat(sheets.order(noa, round))
                    .hasSize(length - 1)
                    .allMatch(it -> it.own().isEmpty());
        }
    }

    private BrowserlessUIContext last(BrowserlessUIContext window) {
        window.navigate(AnswerView.class, sheets.order(noa, round).size());
        return window;
    }

    private Optional<Answer> kept() {
        var last = sheets.order(noa, round).getLast();
        return sheets.answer(noa, round, last.id()).map(Kept::answer);
    }
}
