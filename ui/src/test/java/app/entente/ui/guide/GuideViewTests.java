package app.entente.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.document.GuideFormat;
import app.entente.document.Paper;
import app.entente.door.OpenedCouples;
import app.entente.guide.GuideLength;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.RadioGroupField;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class GuideViewTests {

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private BrowserlessUIContext noa;
    private BrowserlessUIContext robin;

    @Autowired
    GuideViewTests(BrowserFixture browserFixture, OpenedCouples openedCouples) {
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
    }

    @BeforeEach
    void bothOpenTheComposer() {
        var couple = openedCouples.opened();
        open = browserFixture.open();
        noa = browserFixture.browser(open, couple.first()).newWindow();
        noa.navigate(GuideView.class);
        robin = browserFixture.browser(open, couple.second()).newWindow();
        robin.navigate(GuideView.class);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void bothSeeTheSameDraftWordForWord() {
        assertThat(draft(noa))
                .contains("A guide for talking", "not a diagnosis")
                .isEqualTo(draft(robin));
    }

    @Test
    void theFilesAreThereWhenBothHaveSaidYes() {
        press(noa, "I agree to this draft");
        comesToShow(robin, "Noa said yes to this draft.");
        assertThat(files(noa)).isZero();
        press(robin, "I agree to this draft");
        comesToShow(noa, "Robin said yes to this draft.");
        assertThat(files(noa)).isEqualTo(GuideFormat.values().length);
        assertThat(files(robin)).isEqualTo(GuideFormat.values().length);
    }

    @Test
    void whatOneLeavesOutLeavesBothDraftsAndBothYeses() {
        press(noa, "I agree to this draft");
        comesToShow(robin, "Noa said yes to this draft.");
        names(robin).onChange(false);
        comesToShow(noa, "You haven’t said yes to it yet.");
        assertThat(draft(noa)).contains("Circle", "Diamond").doesNotContain("Robin");
        assertThat(names(noa).isChecked()).isFalse();
    }

    @Test
    void oneChoiceStandsBeforeThePageAndTheYes() {
        noa.activate();
        assertThat(outsideDisclosures(noa.find(GuideComposer.class).single().getElement()))
                .filteredOn(it -> it.getTag().equals("fieldset") || it.getTag().equals("label"))
                .hasSize(1);
        assertThat(lengths(noa).selected()).contains(GuideLength.USUAL);
    }

    @Test
    void aReadyMadeFormIsChosenForBothAndAsksBothAgain() {
        press(noa, "I agree to this draft");
        comesToShow(robin, "Noa said yes to this draft.");
        new WindowDriver(robin).select(lengths(robin), "Everything");
        comesToShow(noa, "You haven’t said yes to it yet.");
        assertThat(lengths(noa).selected()).contains(GuideLength.EVERYTHING);
        assertThat(draft(noa)).isEqualTo(draft(robin));
    }

    @Test
    void thePaperIsOneOfTheFineChoices() {
        press(noa, "I agree to this draft");
        comesToShow(robin, "Noa said yes to this draft.");
        new WindowDriver(robin).select(papers(robin), "A4");
        comesToShow(noa, "You haven’t said yes to it yet.");
        assertThat(papers(noa).selected()).contains(Paper.A4);
    }

    @Test
    void inTwoLanguagesBothSeeThemSideBySide() {
        inLanguages(noa).forEach(it -> it.onChange(true));
        comesToShow(robin, "You haven’t said yes to it yet.");
        assertThat(draft(robin))
                .contains("A guide for talking", "Un guide pour se parler")
                .isEqualTo(draft(noa));
    }

    @Test
    void nothingIsTickedForEitherOfTheirLanguages() {
        assertThat(inLanguages(noa)).hasSizeGreaterThan(1).noneMatch(CheckboxOption::isChecked);
    }

    @Test
    void aYesCanBeTakenBack() {
        press(noa, "I agree to this draft");
        press(noa, "Take my yes back");
        comesToShow(robin, "Noa hasn’t said yes to it yet.");
    }

    @Test
    void whatAFormatCannotShowIsSaidBeforeTheYes() {
        noa.activate();
        assertThat(WindowDriver.text(noa.getCurrentView().getElement()))
                .containsSubsequence(
                        "Word, Markdown and JSON have no pictures",
                        "calendar file has only dates",
                        "I agree to this draft");
    }

    @Test
    void whatIsOutOfReachIsSaidOnceThereAreFiles() {
        assertThat(copies(noa)).isFalse();
        press(noa, "I agree to this draft");
        assertThat(copies(noa)).isFalse();
        press(robin, "I agree to this draft");
        comesToShow(noa, "Robin said yes to this draft.");
        assertThat(copies(noa)).isTrue();
    }

    @Test
    void onesOwnPagesNeedNobodyAndAreOneLinkAway() {
        noa.activate();
        var panel = noa.find(OwnPagesPanel.class).single();
        assertThat(panel.getElement().getTextRecursively()).contains("Your own pages", "nobody is told");
        assertThat(noa.find(Anchor.class).from(panel).single().getHref()).isEqualTo(Paths.LEAVE);
    }

    private static void press(BrowserlessUIContext window, String verb) {
        window.activate();
        new WindowDriver(window).click(verb);
    }

    private static String draft(BrowserlessUIContext window) {
        window.activate();
        return window.find(Html.class).single().getElement().getProperty("innerHTML", "");
    }

    private static boolean copies(BrowserlessUIContext window) {
        window.activate();
        return window.find(ApprovalPanel.class)
                .single()
                .getChildren()
                .filter(it -> WindowDriver.text(it.getElement()).contains("is out of our reach"))
                .anyMatch(Component::isVisible);
    }

    private static long files(BrowserlessUIContext window) {
        window.activate();
        return window.find(ApprovalPanel.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(it -> it.getChildren())
                .filter(it -> !it.isTextNode() && it.getTag().equals("a") && it.hasAttribute("href"))
                .count();
    }

    private static List<CheckboxOption> inLanguages(BrowserlessUIContext window) {
        window.activate();
        return window.find(LanguageCheckboxes.class)
                .single()
                .getChildren()
                .map(CheckboxOption.class::cast)
                .toList();
    }

    private static CheckboxOption names(BrowserlessUIContext window) {
        window.activate();
        return window.find(CheckboxOption.class).all().stream()
                .filter(it -> WindowDriver.text(it.getElement()).contains("Use your names"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static RadioGroupField<GuideLength> lengths(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioGroupField.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static RadioGroupField<Paper> papers(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioGroupField.class).all().getLast();
    }

    private static Stream<Element> outsideDisclosures(Element element) {
        return element.isTextNode() || element.getTag().equals("details")
                ? Stream.of()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(GuideViewTests::outsideDisclosures));
    }

    private static void comesToShow(BrowserlessUIContext window, String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            window.activate();
            window.runPendingSignalsTasks();
            window.roundTrip();
            assertThat(WindowDriver.text(window.getCurrentView().getElement())).contains(words);
        });
    }
}
