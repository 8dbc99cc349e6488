package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.AccountPreferences;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.kit.RadioGroupField;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** A browser that asks to go on is obeyed only where a first answer may lead on by itself. */
@ScreenTest
class AutoAdvanceTests {

    private static final String NOTE = "the next question often comes by itself";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OwnSheets sheets;
    private final SheetFiller sheetFiller;
    private final AccountPreferences accountPreferences;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Membership noa;
    private List<Item> order;

    @Autowired
    AutoAdvanceTests(
            BrowserFixture browserFixture,
            Couples couples,
            OwnSheets sheets,
            SheetFiller sheetFiller,
            AccountPreferences accountPreferences) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheets = sheets;
        this.sheetFiller = sheetFiller;
        this.accountPreferences = accountPreferences;
    }

    @BeforeEach
    void noaAnswers() {
        noa = couples.pair().first();
        order = sheets.questionOrder(noa, sheetFiller.round(noa));
        open = browserFixture.open();
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void aFirstAnswerLeadsOnAndIsToldBeforeTheFirstQuestion() {
        var item = first(AutoAdvanceTests::plainExpectation);
        var window = at(item);
        assertThat(new WindowDriver(window).visibleText()).contains(NOTE);
        choose(window, "Yes");
        assertThat(leadsOn(window, place(item))).isTrue();
        assertThat(new WindowDriver(window).visibleText()).doesNotContain(NOTE);
    }

    @Test
    void whatWasMeantForAnotherQuestionLeadsNowhere() {
        var item = first(AutoAdvanceTests::plainExpectation);
        assertThat(leadsOn(at(item), place(item) + 1)).isFalse();
    }

    @Test
    void limitsSensitiveItemsAndThoseToBeDecidedWait() {
        assertThat(leadsOn(first(it -> it.form() instanceof ItemForm.Limit))).isFalse();
        assertThat(leadsOn(first(Item::sensitive))).isFalse();
        assertThat(leadsOn(first(it -> it.share() == DefaultShare.ASK))).isFalse();
    }

    @Test
    void aQuestionSeenAgainWaits() {
        var item = first(AutoAdvanceTests::plainExpectation);
        var window = at(item);
        choose(window, "Yes");
        assertThat(leadsOn(window, place(item))).isTrue();
        new WindowDriver(window).click("Back");
        assertThat(leadsOn(window, place(item))).isFalse();
        assertThat(leadsOn(item)).as("on another screen").isFalse();
    }

    @Test
    void turnedOffNothingLeadsOn() {
        accountPreferences.setAutoAdvance(noa.person(), false);
        var item = first(AutoAdvanceTests::plainExpectation);
        var window = at(item);
        assertThat(new WindowDriver(window).visibleText()).doesNotContain(NOTE);
        choose(window, "Yes");
        assertThat(leadsOn(window, place(item))).isFalse();
    }

    @Test
    void theEndOfAThemeLeadsOnOnceItsImportanceIsSaid() {
        var last = order.stream()
                .filter(it -> it.theme().equals(order.getFirst().theme()))
                .toList()
                .getLast();
        var window = at(last);
        new WindowDriver(window).click("Next");
        assertThat(leadsOn(window, place(last))).as("meant for the question").isFalse();
        choose(window, "Matters very much");
        assertThat(leadsOn(window, -place(last))).isTrue();
    }

    private boolean leadsOn(Item item) {
        return leadsOn(at(item), place(item));
    }

    private static boolean leadsOn(BrowserlessUIContext window, int place) {
        var before = question(window);
        AdvanceEvent.fire(window.find(QuestionFlow.class).single(), place);
        return !question(window).equals(before);
    }

    private static boolean plainExpectation(Item item) {
        return item.form() instanceof ItemForm.Expectation && item.share() == DefaultShare.SHOW;
    }

    private Item first(Predicate<Item> which) {
        return order.stream().filter(which).findFirst().orElseThrow();
    }

    private int place(Item item) {
        return order.indexOf(item) + 1;
    }

    private BrowserlessUIContext at(Item item) {
        var window = browserFixture.browser(open, noa).newWindow();
        window.navigate(AnswerView.class, place(item));
        return window;
    }

    private static void choose(BrowserlessUIContext window, String word) {
        window.activate();
        new WindowDriver(window).select(window.find(RadioGroupField.class).all().getFirst(), word);
    }

    private static String question(BrowserlessUIContext window) {
        window.activate();
        return window.find(H1.class).single().getText();
    }
}
