package app.entente.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.OwnSheets;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.CorePack;
import app.entente.sheet.VersionedAnswer;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.kit.RadioGroupField;
import app.entente.values.Importance;
import app.entente.values.SaidAloud;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.node.JsonNodeFactory;

/** Each theme ends on one card, and can be jumped to. */
@ScreenTest
class ThemeEndTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OwnSheets sheets;
    private final SheetFiller sheetFiller;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Membership noa;
    private List<Item> order;

    @Autowired
    ThemeEndTests(BrowserFixture browserFixture, Couples couples, OwnSheets sheets, SheetFiller sheetFiller) {
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
        open.close();
    }

    @Test
    void itSaysHowFarOneIsAndAsksForTheImportance() {
        var window = endOf(order.getFirst());
        assertThat(new WindowDriver(window).visibleText())
                .contains("Theme 1 of 10", "How much does")
                .doesNotContain("What may Robin see of these?", "Have you told Robin");
        new WindowDriver(window).select(field(window, "How much does"), "Matters very much");
        assertThat(sheets.sheet(noa, sheetFiller.round(noa)).importance())
                .containsEntry(order.getFirst().theme(), Importance.VERY);
        new WindowDriver(window).click("Back");
        assertThat(window.find(H1.class).single().getText()).isEqualTo(text(lastOf(order.getFirst())));
    }

    @Test
    void whatMayBeSeenIsAskedWhereItIsToBeChosen() {
        var asked = first(DefaultShare.ASK);
        sheetFiller.write(noa, asked.id(), Answer.of(SampleAnswers.grade(4)));
        var window = endOf(asked);
        assertThat(new WindowDriver(window).visibleText()).contains("What may Robin see of these?", text(asked));
        new WindowDriver(window).select(window.find(RadioGroupField.class).all().getFirst(), "Keep these");
        assertThat(kept(asked).flatMap(Answer::share)).contains(ShareLevel.PRIVATE);
    }

    @Test
    void saidAloudIsAskedOfTheExpectationsThatMatterAndKeptWithTheAnswer() {
        var item = first(DefaultShare.SHOW);
        sheetFiller.write(noa, item.id(), Answer.of(SampleAnswers.grade(4)).note("Ask mother"));
        var window = endOf(item);
        new WindowDriver(window).select(field(window, text(item)), "Partly");
        assertThat(kept(item).flatMap(Answer::saidAloud)).contains(SaidAloud.PARTLY);
        assertThat(kept(item).map(Answer::note)).contains("Ask mother");

        new WindowDriver(window).select(field(window, "How much does"), "Doesn’t matter");
        assertThat(window.find(SaidAloudFields.class)
                        .withCondition(SaidAloudFields::isVisible)
                        .exists())
                .isFalse();

        window.navigate(AnswerView.class, order.indexOf(item) + 1);
        new WindowDriver(window).select(window.find(RadioGroupField.class).all().getFirst(), "No");
        assertThat(kept(item).flatMap(Answer::saidAloud))
                .as("a changed answer keeps it")
                .contains(SaidAloud.PARTLY);
    }

    @Test
    void anyThemeCanBeJumpedTo() {
        var window = browserFixture.browser(open, noa).newWindow();
        window.navigate(AnswerView.class, 1);
        var theme = order.getLast().theme();
        new Unfolding(window.find(ThemeMenu.class).single()).unfold();
        new WindowDriver(window)
                .click(CorePack.texts().theme(theme) + " 0 of "
                        + order.stream().filter(it -> it.theme().equals(theme)).count());
        assertThat(window.find(H1.class).single().getText())
                .isEqualTo(text(order.stream()
                        .filter(it -> it.theme().equals(theme))
                        .findFirst()
                        .orElseThrow()));
    }

    private BrowserlessUIContext endOf(Item item) {
        var window = browserFixture.browser(open, noa).newWindow();
        window.navigate(AnswerView.class, order.indexOf(lastOf(item)) + 1);
        new WindowDriver(window).click("Next");
        return window;
    }

    private Item lastOf(Item item) {
        return order.stream()
                .filter(it -> it.theme().equals(item.theme()))
                .toList()
                .getLast();
    }

    private Item first(DefaultShare share) {
        return order.stream()
                .filter(it -> it.form() instanceof ItemForm.Expectation && it.share() == share)
                .findFirst()
                .orElseThrow();
    }

    private static RadioGroupField<?> field(BrowserlessUIContext window, String legend) {
        window.activate();
        return window.find(RadioGroupField.class).all().stream()
                .filter(it -> WindowDriver.text(it.getElement()).startsWith(legend))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Item item) {
        return CorePack.texts().text(item, Optional.of("Robin"));
    }

    private Optional<Answer> kept(Item item) {
        return sheets.answer(noa, sheetFiller.round(noa), item.id()).map(VersionedAnswer::answer);
    }

    private static final class Unfolding extends ComponentTester<ThemeMenu> {

        Unfolding(ThemeMenu menu) {
            super(menu);
        }

        void unfold() {
            getComponent().setOpen(true);
            fireDomEvent("toggle", JsonNodeFactory.instance.objectNode().put("element.open", true));
        }
    }
}
