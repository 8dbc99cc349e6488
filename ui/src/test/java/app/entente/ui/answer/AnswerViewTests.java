package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.CorePack;
import app.entente.sheet.VersionedAnswer;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.saving.SaveIndicator;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AnswerViewTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OwnSheets sheets;
    private final SheetFiller sheetFiller;

    @Autowired
    AnswerViewTests(BrowserFixture browserFixture, Couples couples, OwnSheets sheets, SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheets = sheets;
        this.sheetFiller = sheetFiller;
    }

    @Test
    void anAnswerIsKeptAsSoonAsItIsChosen() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var window = answering(browserFixture.browser(open, noa), positionOfAgreement(noa));
            choose(window, "Leaning yes");

            assertThat(kept(noa).flatMap(Answer::value)).contains(new Value.Grade(4));
            assertThat(window.find(SaveIndicator.class).single().text()).isEqualTo("Saved");
        }
    }

    @Test
    void aWayNotToAnswerTakesThePlaceOfAValue() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var window = answering(browserFixture.browser(open, noa), positionOfAgreement(noa));
            choose(window, "Leaning yes");
            new WindowDriver(window).select(field(window, "None of these fits"), "I’m not sure");

            assertThat(kept(noa).map(Answer::response)).contains(NonAnswer.UNSURE);
            assertThat(valueField(window).selected()).isEmpty();
        }
    }

    @Test
    void skippingAQuestionSaysSo() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var window = answering(browserFixture.browser(open, noa), positionOfAgreement(noa));
            var skipped = sheets.itemToResume(noa, sheetFiller.round(noa));
            new WindowDriver(window).click("Skip");

            assertThat(sheets.answer(noa, sheetFiller.round(noa), skipped.id())
                            .map(VersionedAnswer::answer)
                            .map(Answer::response))
                    .contains(NonAnswer.SKIPPED);
        }
    }

    @Test
    void anyDeviceGoesOnAtTheExactQuestion() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var phone = browserFixture.browser(open, noa).newWindow();
            phone.navigate(Paths.ANSWER, AnswerView.class);
            new WindowDriver(phone).click("Next");
            new WindowDriver(phone).click("Next");
            var question = question(phone);

            var desk = browserFixture.browser(open, noa).newWindow();
            desk.navigate(Paths.ANSWER, AnswerView.class);

            assertThat(question(desk)).isEqualTo(question);
            assertThat(new WindowDriver(desk).visibleText()).contains("Question 3 of");
        }
    }

    @Test
    void whereAnotherScreenWasFasterBothVersionsAreShown() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var browser = browserFixture.browser(open, noa);
            var position = positionOfAgreement(noa);
            var one = answering(browser, position);
            var other = answering(browser, position);
            choose(one, "Leaning yes");
            choose(other, "Leaning no");

            assertThat(new WindowDriver(other).visibleText())
                    .contains("You answered this on another screen too", "Leaning no");
            assertThat(kept(noa).flatMap(Answer::value)).contains(new Value.Grade(4));

            new WindowDriver(other).click("Keep this one");
            assertThat(kept(noa).flatMap(Answer::value)).contains(new Value.Grade(2));
        }
    }

    @Test
    void aShareLevelThatIsNotTheDefaultIsReadWithoutUnfolding() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var window = answering(browserFixture.browser(open, noa), positionOfAgreement(noa));
            choose(window, "Leaning yes");
            assertThat(badge(window)).isEmpty();
            new WindowDriver(window).select(field(window, "What may Robin see"), "Nothing");
            assertThat(badge(window)).isEqualTo("When the door opens: Nothing");
        }
    }

    private static String badge(BrowserlessUIContext window) {
        window.activate();
        return window.find(Paragraph.class).all().stream()
                .filter(it -> it.hasClassName("share-badge"))
                .map(Paragraph::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void aNoteIsKeptWithoutAnAnswer() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var window = answering(browserFixture.browser(open, noa), 1);
            window.test(window.find(TextArea.class).single()).setValue("Ask mother about this");

            assertThat(kept(noa).map(Answer::note)).contains("Ask mother about this");
        }
    }

    @Test
    void aThemeIsLeftOutByOnePress() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var window = answering(browserFixture.browser(open, noa), 1);
            var theme =
                    sheets.questionOrder(noa, sheetFiller.round(noa)).getFirst().theme();
            new WindowDriver(window).click("Leave this theme out");
            assertThat(sheets.questionOrder(noa, sheetFiller.round(noa)))
                    .noneMatch(it -> it.theme().equals(theme));
            assertThat(new WindowDriver(window).visibleText()).contains("is left out. Only you know", "Question 1 of");
        }
    }

    @Test
    void everyQuestionCanBeOpenedWithItsOwnWords() {
        var noa = couples.pair().first();
        try (var open = browserFixture.open()) {
            var browser = browserFixture.browser(open, noa);
            var order = sheets.questionOrder(noa, sheetFiller.round(noa));
            for (var position = 1; position <= order.size(); position++) {
                var read = new WindowDriver(answering(browser, position)).visibleText();
                assertThat(read).doesNotContain("{partner}");
                assertThat(read).contains(CorePack.texts().text(order.get(position - 1), Optional.of("Robin")));
            }
        }
    }

    @Test
    void aSealedSheetIsReadBackInsteadOfAnswered() {
        var noa = couples.pair().first();
        sheetFiller.seal(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.getUI().navigate(Paths.ANSWER);

            assertThat(new WindowDriver(window).visibleText()).contains("Your answers are sealed");
        }
    }

    private BrowserlessUIContext answering(BrowserlessUserContext browser, int position) {
        var window = browser.newWindow();
        window.navigate(AnswerView.class, position);
        return window;
    }

    private void choose(BrowserlessUIContext window, String word) {
        window.activate();
        new WindowDriver(window).select(valueField(window), word);
    }

    private static RadioGroupField<?> valueField(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioGroupField.class).all().getFirst();
    }

    private static RadioGroupField<?> field(BrowserlessUIContext window, String legend) {
        return window.find(RadioGroupField.class).all().stream()
                .filter(it -> WindowDriver.text(it.getElement()).startsWith(legend))
                .findFirst()
                .orElseThrow();
    }

    private static String question(BrowserlessUIContext window) {
        window.activate();
        return window.find(H1.class).single().getText();
    }

    private int positionOfAgreement(Membership me) {
        var order = sheets.questionOrder(me, sheetFiller.round(me));
        return order.indexOf(order.stream()
                        .filter(AnswerViewTests::agreement)
                        .findFirst()
                        .orElseThrow())
                + 1;
    }

    private static boolean agreement(Item item) {
        return item.form() instanceof ItemForm.Expectation;
    }

    /** What is kept where she stands. */
    private Optional<Answer> kept(Membership me) {
        var round = sheetFiller.round(me);
        return sheets.answer(me, round, sheets.itemToResume(me, round).id()).map(VersionedAnswer::answer);
    }
}
