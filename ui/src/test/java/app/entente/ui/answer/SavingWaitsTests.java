package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.DatabaseOutage;
import app.entente.answer.Answer;
import app.entente.answering.OwnSheets;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.sheet.VersionedAnswer;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;
import app.entente.values.Importance;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers given while the database is away stay on the page, and are stored when it is back. */
@ScreenTest
class SavingWaitsTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OwnSheets sheets;
    private final SheetFiller sheetFiller;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Membership noa;
    private List<Item> order;

    @Autowired
    SavingWaitsTests(BrowserFixture browserFixture, Couples couples, OwnSheets sheets, SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheets = sheets;
        this.sheetFiller = sheetFiller;
    }

    @BeforeEach
    void noaAnswers() {
        noa = couples.pair().first();
        order = sheets.questionOrder(noa, sheetFiller.round(noa));
        open = browserFixture.open();
    }

    @AfterEach
    void leave() {
        DatabaseOutage.end();
        open.close();
    }

    @Test
    void aChoiceIsKeptOnTheScreenAndStoredWhenTheDatabaseIsBack() {
        var item = first(it -> it.form() instanceof ItemForm.Expectation);
        var window = at(item);
        var question = question(window);
        DatabaseOutage.begin();
        choose(window, "Leaning yes");
        assertThat(mark(window)).startsWith("This isn’t saved yet");
        press(window, "Next");
        assertThat(question(window)).isEqualTo(question);
        assertThat(value(window).selected()).isPresent();
        assertThat(mark(window)).startsWith("This isn’t saved yet");

        DatabaseOutage.end();
        retry(window);
        assertThat(mark(window)).isEqualTo("Saved");
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(4));
        press(window, "Next");
        assertThat(question(window)).isNotEqualTo(question);
    }

    @Test
    void aChoiceThatWaitsDoesNotGoOnByItself() {
        var item = first(it -> it.form() instanceof ItemForm.Expectation && it.share() == DefaultShare.SHOW);
        var window = at(item);
        var question = question(window);
        DatabaseOutage.begin();
        choose(window, "Leaning yes");
        window.activate();
        AdvanceEvent.fire(window.find(QuestionFlow.class).single(), order.indexOf(item) + 1);
        assertThat(question(window)).isEqualTo(question);
    }

    @Test
    void nextStoresFirstWhatStillWaits() {
        var item = first(it -> it.form() instanceof ItemForm.Expectation);
        var window = at(item);
        var question = question(window);
        DatabaseOutage.begin();
        choose(window, "Yes");
        DatabaseOutage.end();
        press(window, "Next");
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(5));
        assertThat(question(window)).isNotEqualTo(question);
    }

    @Test
    void whatWasChosenLastStands() {
        var item = first(it -> it.form() instanceof ItemForm.Expectation);
        var window = at(item);
        DatabaseOutage.begin();
        choose(window, "Yes");
        choose(window, "No");
        DatabaseOutage.end();
        retry(window);
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(1));
        assertThat(new WindowDriver(window).visibleText()).doesNotContain("another screen");
    }

    /** The answer of the first try is lost after its commit: the second is the same operation, and no other screen's. */
    @Test
    void aRetryIsTheSameOperation() {
        var item = first(it -> it.form() instanceof ItemForm.Expectation);
        var window = at(item);
        DatabaseOutage.loseTheAnswerOfTheNextCommit();
        choose(window, "Yes");
        assertThat(mark(window)).startsWith("This isn’t saved yet");
        choose(window, "No");
        assertThat(mark(window)).isEqualTo("Saved");
        assertThat(sheets.answer(noa, sheetFiller.round(noa), item.id()).map(VersionedAnswer::version))
                .contains(2);
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(1));
    }

    @Test
    void ownWordsAndANoteWaitToo() {
        var limit = first(it -> it.form() instanceof ItemForm.Limit);
        var window = at(limit);
        DatabaseOutage.begin();
        window.test(window.find(TextField.class).single()).setValue("On week-ends only");
        window.test(window.find(TextArea.class).single()).setValue("Ask mother");
        DatabaseOutage.end();
        retry(window);
        assertThat(kept(limit).map(Answer::ownWords)).contains("On week-ends only");
        assertThat(kept(limit).map(Answer::note)).contains("Ask mother");
    }

    @Test
    void aGuessWaitsToo() {
        var guessed = first(it -> it.form().admitsGuess());
        var other = at(guessed);
        DatabaseOutage.begin();
        new WindowDriver(other).select(field(other, "What would Robin say"), "Yes");
        assertThat(mark(other)).startsWith("This isn’t saved yet");
        DatabaseOutage.end();
        retry(other);
        assertThat(kept(guessed).flatMap(Answer::guess)).isPresent();
    }

    @Test
    void importanceWaitsToo() {
        var theme = order.getFirst().theme();
        var last =
                order.stream().filter(it -> it.theme().equals(theme)).toList().getLast();
        var window = at(last);
        press(window, "Next");
        DatabaseOutage.begin();
        new WindowDriver(window).select(field(window, "How much does"), "Matters very much");
        assertThat(mark(window)).startsWith("This isn’t saved yet");
        press(window, "Next");
        assertThat(mark(window)).startsWith("This isn’t saved yet");
        DatabaseOutage.end();
        retry(window);
        assertThat(sheets.sheet(noa, sheetFiller.round(noa)).importance()).containsEntry(theme, Importance.VERY);
    }

    @Test
    void theChoiceAtTheEndOfAThemeWaitsToo() {
        var asked = first(it -> it.share() == DefaultShare.ASK && it.form() instanceof ItemForm.Expectation);
        sheetFiller.write(noa, asked.id(), Answer.of(SampleAnswers.grade(4)));
        var last = order.stream()
                .filter(it -> it.theme().equals(asked.theme()))
                .toList()
                .getLast();
        var window = at(last);
        press(window, "Next");
        DatabaseOutage.begin();
        new WindowDriver(window).select(value(window), "Show these");
        press(window, "Next");
        assertThat(mark(window)).startsWith("This isn’t saved yet");
        DatabaseOutage.end();
        press(window, "Next");
        assertThat(sheets.readBack(noa, sheetFiller.round(noa)).undecided()).isEmpty();
    }

    /** The question stays if the way on fails, and an answer given then belongs to it. */
    @Test
    void anAnswerNeverLandsUnderAnotherQuestion() {
        var item = first(it -> it.form() instanceof ItemForm.Expectation);
        var window = at(item);
        var question = question(window);
        DatabaseOutage.begin();
        tolerate(() -> press(window, "Next"));
        assertThat(question(window)).isEqualTo(question);
        DatabaseOutage.end();
        choose(window, "Yes");
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(5));
        assertThat(sheets.sheet(noa, sheetFiller.round(noa)).answers()).containsOnlyKeys(item.id());
    }

    @Test
    void leavingAsksWhileSomethingWaits() {
        var item = first(it -> it.form() instanceof ItemForm.Expectation);
        var window = at(item);
        DatabaseOutage.begin();
        choose(window, "Yes");
        window.getUI().navigate(Paths.SETTINGS);
        assertThat(window.getCurrentView()).isInstanceOf(AnswerView.class);
        press(window, "Stay here");
        assertThat(value(window).selected()).isPresent();
        assertThat(new WindowDriver(window).visibleText()).doesNotContain("Leave without saving");

        window.getUI().navigate(Paths.READ_BACK);
        DatabaseOutage.end();
        press(window, "Leave without saving");
        assertThat(window.getCurrentView()).isNotInstanceOf(AnswerView.class);
    }

    private BrowserlessUIContext at(Item item) {
        var window = browserFixture.browser(open, noa).newWindow();
        window.navigate(AnswerView.class, order.indexOf(item) + 1);
        return window;
    }

    private Item first(Predicate<Item> which) {
        return order.stream().filter(which).findFirst().orElseThrow();
    }

    private static void press(BrowserlessUIContext window, String verb) {
        window.activate();
        new WindowDriver(window).click(verb);
    }

    private static void choose(BrowserlessUIContext window, String word) {
        new WindowDriver(window).select(value(window), word);
    }

    private static RadioGroupField<?> value(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioGroupField.class).all().getFirst();
    }

    private static RadioGroupField<?> field(BrowserlessUIContext window, String legend) {
        window.activate();
        return window.find(RadioGroupField.class).all().stream()
                .filter(it -> WindowDriver.text(it.getElement()).startsWith(legend))
                .findFirst()
                .orElseThrow();
    }

    private static String question(BrowserlessUIContext window) {
        window.activate();
        return window.find(H1.class).single().getText();
    }

    private static String mark(BrowserlessUIContext window) {
        window.activate();
        return window.find(SaveIndicator.class).single().text();
    }

    /** Sends the event that the browser sends every few seconds while something waits. */
    private static void retry(BrowserlessUIContext window) {
        window.activate();
        new Retrying(window.find(ScreenSaves.class).single()).retry();
    }

    private static void tolerate(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException _) { // the screen's own error handler says so where there is a browser
        }
    }

    private Optional<Answer> kept(Item item) {
        return sheets.answer(noa, sheetFiller.round(noa), item.id()).map(VersionedAnswer::answer);
    }

    private static final class Retrying extends ComponentTester<ScreenSaves> {

        Retrying(ScreenSaves saves) {
            super(saves);
        }

        void retry() {
            fireDomEvent("retry", JsonNodeFactory.instance.objectNode());
        }
    }
}
