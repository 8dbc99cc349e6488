package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Answer;
import app.entente.answering.Kept;
import app.entente.answering.NonAnswer;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Value;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AnswerViewTests {

    private final House house;
    private final Couples couples;
    private final OwnSheets sheets;
    private final Pen pen;

    @Autowired
    AnswerViewTests(House house, Couples couples, OwnSheets sheets, Pen pen) {
        this.house = house;
        this.couples = couples;
        this.sheets = sheets;
        this.pen = pen;
    }

    @Test
    void anAnswerIsKeptAsSoonAsItIsChosen() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var window = answering(house.browser(open, noa), positionOfAgreement(noa));
            choose(window, "Leaning yes");

            assertThat(kept(noa).flatMap(Answer::value)).contains(new Value.Grade(4));
            assertThat(window.find(SavedMark.class).single().words()).isEqualTo("Saved");
        }
    }

    @Test
    void aWayNotToAnswerTakesThePlaceOfAValue() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var window = answering(house.browser(open, noa), positionOfAgreement(noa));
            choose(window, "Leaning yes");
            new Hand(window).choose(field(window, "Or none of these:"), "I’m not sure");

            assertThat(kept(noa).map(Answer::response)).contains(NonAnswer.UNSURE);
            assertThat(valueField(window).chosen()).isEmpty();
        }
    }

    @Test
    void skippingAQuestionSaysSo() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var window = answering(house.browser(open, noa), positionOfAgreement(noa));
            var skipped = sheets.resume(noa, pen.round(noa));
            new Hand(window).press("Skip");

            assertThat(sheets.answer(noa, pen.round(noa), skipped.id())
                            .map(Kept::answer)
                            .map(Answer::response))
                    .contains(NonAnswer.SKIPPED);
        }
    }

    @Test
    void anyDeviceGoesOnAtTheExactQuestion() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var phone = house.browser(open, noa).newWindow();
            phone.navigate(Paths.ANSWER, AnswerView.class);
            new Hand(phone).press("Next");
            new Hand(phone).press("Next");
            var question = question(phone);

            var desk = house.browser(open, noa).newWindow();
            desk.navigate(Paths.ANSWER, AnswerView.class);

            assertThat(question(desk)).isEqualTo(question);
            assertThat(new Hand(desk).read()).contains("Question 3 of");
        }
    }

    @Test
    void whereAnotherScreenWasFasterBothVersionsAreShown() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var browser = house.browser(open, noa);
            var position = positionOfAgreement(noa);
            var one = answering(browser, position);
            var other = answering(browser, position);
            choose(one, "Leaning yes");
            choose(other, "Leaning no");

            assertThat(new Hand(other).read()).contains("You answered this on another screen too", "Leaning no");
            assertThat(kept(noa).flatMap(Answer::value)).contains(new Value.Grade(4));

            new Hand(other).press("Keep this one");
            assertThat(kept(noa).flatMap(Answer::value)).contains(new Value.Grade(2));
        }
    }

    @Test
    void aNoteIsKeptWithoutAnAnswer() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var window = answering(house.browser(open, noa), 1);
            window.test(window.find(TextArea.class).single()).setValue("Ask mother about this");

            assertThat(kept(noa).map(Answer::note)).contains("Ask mother about this");
        }
    }

    @Test
    void aThemeIsLeftOutByOnePress() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var window = answering(house.browser(open, noa), 1);
            var theme = sheets.order(noa, pen.round(noa)).getFirst().theme();
            new Hand(window).press("Leave this theme out");
            assertThat(sheets.order(noa, pen.round(noa)))
                    .noneMatch(it -> it.theme().equals(theme));
            assertThat(new Hand(window).read()).contains("is left out. Only you know", "Question 1 of");
        }
    }

    @Test
    void everyQuestionCanBeOpenedWithItsOwnWords() {
        var noa = couples.pair().first();
        try (var open = house.open()) {
            var browser = house.browser(open, noa);
            var order = sheets.order(noa, pen.round(noa));
            for (var position = 1; position <= order.size(); position++) {
                var read = new Hand(answering(browser, position)).read();
                assertThat(read).doesNotContain("{partner}");
                assertThat(read).contains(CorePack.texts().text(order.get(position - 1), Optional.of("Robin")));
            }
        }
    }

    @Test
    void aSealedSheetIsReadBackInsteadOfAnswered() {
        var noa = couples.pair().first();
        pen.seal(noa);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.getUI().navigate(Paths.ANSWER);

            assertThat(new Hand(window).read()).contains("Your answers are sealed");
        }
    }

    private BrowserlessUIContext answering(BrowserlessUserContext browser, int position) {
        var window = browser.newWindow();
        window.navigate(AnswerView.class, position);
        return window;
    }

    private void choose(BrowserlessUIContext window, String word) {
        window.activate();
        new Hand(window).choose(valueField(window), word);
    }

    private static ScaleField<?> valueField(BrowserlessUIContext window) {
        window.activate();
        return window.find(ScaleField.class).all().getFirst();
    }

    private static ScaleField<?> field(BrowserlessUIContext window, String legend) {
        return window.find(ScaleField.class).all().stream()
                .filter(it -> Hand.text(it.getElement()).startsWith(legend))
                .findFirst()
                .orElseThrow();
    }

    private static String question(BrowserlessUIContext window) {
        window.activate();
        return window.find(H1.class).single().getText();
    }

    private int positionOfAgreement(Membership me) {
        var order = sheets.order(me, pen.round(me));
        return order.indexOf(order.stream()
                        .filter(AnswerViewTests::agreement)
                        .findFirst()
                        .orElseThrow())
                + 1;
    }

    private static boolean agreement(Item item) {
        return item.form() instanceof Form.Expectation;
    }

    /** What is kept where she stands. */
    private Optional<Answer> kept(Membership me) {
        var round = pen.round(me);
        return sheets.answer(me, round, sheets.resume(me, round).id()).map(Kept::answer);
    }
}
