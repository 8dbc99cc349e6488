package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.DatabaseOutage;
import app.entente.answering.Answer;
import app.entente.answering.Answers;
import app.entente.answering.Draft;
import app.entente.answering.Kept;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Value;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.ScaleField;
import app.entente.ui.shell.Paths;
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

    private final House house;
    private final Couples couples;
    private final OwnSheets sheets;
    private final Pen pen;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Membership noa;
    private List<Item> order;

    @Autowired
    SavingWaitsTests(House house, Couples couples, OwnSheets sheets, Pen pen) {
        this.house = house;
        this.couples = couples;
        this.sheets = sheets;
        this.pen = pen;
    }

    @BeforeEach
    void noaAnswers() {
        noa = couples.pair().first();
        order = sheets.order(noa, pen.round(noa));
        open = house.open();
    }

    @AfterEach
    void leave() {
        DatabaseOutage.end();
        open.close();
    }

    @Test
    void aChoiceIsKeptOnTheScreenAndStoredWhenTheDatabaseIsBack() {
        var item = first(it -> it.form() instanceof Form.Agree);
        var window = at(item);
        var question = question(window);
        DatabaseOutage.begin();
        choose(window, "Rather agree");
        assertThat(mark(window)).startsWith("Saving waits");
        press(window, "Next");
        assertThat(question(window)).isEqualTo(question);
        assertThat(value(window).chosen()).isPresent();
        assertThat(mark(window)).startsWith("Saving waits");

        DatabaseOutage.end();
        retry(window);
        assertThat(mark(window)).isEqualTo("Saved");
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(4));
        press(window, "Next");
        assertThat(question(window)).isNotEqualTo(question);
    }

    @Test
    void nextStoresFirstWhatStillWaits() {
        var item = first(it -> it.form() instanceof Form.Agree);
        var window = at(item);
        var question = question(window);
        DatabaseOutage.begin();
        choose(window, "Agree");
        DatabaseOutage.end();
        press(window, "Next");
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(5));
        assertThat(question(window)).isNotEqualTo(question);
    }

    @Test
    void whatWasChosenLastStands() {
        var item = first(it -> it.form() instanceof Form.Agree);
        var window = at(item);
        DatabaseOutage.begin();
        choose(window, "Agree");
        choose(window, "Disagree");
        DatabaseOutage.end();
        retry(window);
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(1));
        assertThat(new Hand(window).read()).doesNotContain("another screen");
    }

    /** The answer of the first try is lost after its commit: the second is the same operation, and no other screen's. */
    @Test
    void aRetryIsTheSameOperation() {
        var item = first(it -> it.form() instanceof Form.Agree);
        var window = at(item);
        DatabaseOutage.loseTheAnswerOfTheNextCommit();
        choose(window, "Agree");
        assertThat(mark(window)).startsWith("Saving waits");
        choose(window, "Disagree");
        assertThat(mark(window)).isEqualTo("Saved");
        assertThat(sheets.answer(noa, pen.round(noa), item.id()).map(Kept::version))
                .contains(2);
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(1));
    }

    @Test
    void ownWordsAndANoteWaitToo() {
        var limit = first(it -> it.form() instanceof Form.Limit);
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
        new Hand(other).choose(field(other, "What would Robin say"), "Agree");
        assertThat(mark(other)).startsWith("Saving waits");
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
        DatabaseOutage.begin();
        new Hand(window).choose(field(window, "How much does"), "Very");
        assertThat(mark(window)).startsWith("Saving waits");
        press(window, "Next");
        assertThat(mark(window)).startsWith("Saving waits");
        DatabaseOutage.end();
        retry(window);
        assertThat(sheets.sheet(noa, pen.round(noa)).importance()).containsEntry(theme, Importance.VERY);
    }

    @Test
    void theChoiceAtTheEndOfAThemeWaitsToo() {
        var asked = first(it -> it.share() == DefaultShare.ASK && it.form() instanceof Form.Agree);
        pen.write(noa, asked.id(), Draft.of(Answers.grade(4)));
        var last = order.stream()
                .filter(it -> it.theme().equals(asked.theme()))
                .toList()
                .getLast();
        var window = at(last);
        press(window, "Next");
        DatabaseOutage.begin();
        new Hand(window).choose(value(window), "Show these");
        press(window, "Next");
        assertThat(mark(window)).startsWith("Saving waits");
        DatabaseOutage.end();
        press(window, "Next");
        assertThat(sheets.readBack(noa, pen.round(noa)).undecided()).isEmpty();
    }

    /** The question stays if the way on fails, and an answer given then belongs to it. */
    @Test
    void anAnswerNeverLandsUnderAnotherQuestion() {
        var item = first(it -> it.form() instanceof Form.Agree);
        var window = at(item);
        var question = question(window);
        DatabaseOutage.begin();
        tolerate(() -> press(window, "Next"));
        assertThat(question(window)).isEqualTo(question);
        DatabaseOutage.end();
        choose(window, "Agree");
        assertThat(kept(item).flatMap(Answer::value)).contains(new Value.Grade(5));
        assertThat(sheets.sheet(noa, pen.round(noa)).answers()).containsOnlyKeys(item.id());
    }

    @Test
    void leavingAsksWhileSomethingWaits() {
        var item = first(it -> it.form() instanceof Form.Agree);
        var window = at(item);
        DatabaseOutage.begin();
        choose(window, "Agree");
        window.getUI().navigate(Paths.SETTINGS);
        assertThat(window.getCurrentView()).isInstanceOf(AnswerView.class);
        press(window, "Stay here");
        assertThat(value(window).chosen()).isPresent();
        assertThat(new Hand(window).read()).doesNotContain("Leave without it");

        window.getUI().navigate(Paths.READ_BACK);
        DatabaseOutage.end();
        press(window, "Leave without it");
        assertThat(window.getCurrentView()).isNotInstanceOf(AnswerView.class);
    }

    private BrowserlessUIContext at(Item item) {
        var window = house.browser(open, noa).newWindow();
        window.navigate(AnswerView.class, order.indexOf(item) + 1);
        return window;
    }

    private Item first(Predicate<Item> which) {
        return order.stream().filter(which).findFirst().orElseThrow();
    }

    private static void press(BrowserlessUIContext window, String verb) {
        window.activate();
        new Hand(window).press(verb);
    }

    private static void choose(BrowserlessUIContext window, String word) {
        new Hand(window).choose(value(window), word);
    }

    private static ScaleField<?> value(BrowserlessUIContext window) {
        window.activate();
        return window.find(ScaleField.class).all().getFirst();
    }

    private static ScaleField<?> field(BrowserlessUIContext window, String legend) {
        window.activate();
        return window.find(ScaleField.class).all().stream()
                .filter(it -> Hand.text(it.getElement()).startsWith(legend))
                .findFirst()
                .orElseThrow();
    }

    private static String question(BrowserlessUIContext window) {
        window.activate();
        return window.find(H1.class).single().getText();
    }

    private static String mark(BrowserlessUIContext window) {
        window.activate();
        return window.find(SavedMark.class).single().words();
    }

    /** Sends the event that the browser sends every few seconds while something waits. */
    private static void retry(BrowserlessUIContext window) {
        window.activate();
        new Retrying(window.find(Asking.class).single()).retry();
    }

    private static void tolerate(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException _) { // the screen's own error handler says so where there is a browser
        }
    }

    private Optional<Answer> kept(Item item) {
        return sheets.answer(noa, pen.round(noa), item.id()).map(Kept::answer);
    }

    private static final class Retrying extends ComponentTester<Asking> {

        Retrying(Asking asking) {
            super(asking);
        }

        void retry() {
            fireDomEvent("retry", JsonNodeFactory.instance.objectNode());
        }
    }
}
