package app.entente.ui.themes;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.QuestionHiding;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.CheckboxOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ThemesViewTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final QuestionHiding questionHiding;
    private final SheetFiller sheetFiller;

    @Autowired
    ThemesViewTests(
            BrowserFixture browserFixture, Couples couples, QuestionHiding questionHiding, SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.questionHiding = questionHiding;
        this.sheetFiller = sheetFiller;
    }

    @Test
    void aThemeIsLeftOutAndTakenInAgain() {
        var noa = couples.pair().first();
        var round = sheetFiller.round(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.THEMES, ThemesView.class);
            var checkboxOption = window.find(CheckboxOption.class).all().getFirst();
            assertThat(checkboxOption.isChecked()).isTrue();
            checkboxOption.onChange(false);
            assertThat(questionHiding.hiddenQuestions(noa, round).hiddenThemes())
                    .hasSize(1);
            checkboxOption.onChange(true);
            assertThat(questionHiding.hiddenQuestions(noa, round).hiddenThemes())
                    .isEmpty();
        }
    }

    @Test
    void whoLeavesEverythingOutStandsBeforeTheirThemes() {
        var noa = couples.pair().first();
        var round = sheetFiller.round(noa);
        questionHiding.themes(noa, round).forEach(it -> questionHiding.hide(noa, round, it));
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.getUI().navigate(Paths.ANSWER);
            assertThat(window.getCurrentView()).isInstanceOf(ThemesView.class);
            window.getUI().navigate(Paths.HOME);
            assertThat(new WindowDriver(window).visibleText()).contains("Read what you would share");
        }
    }

    @Test
    void whatIsSealedIsUnsealedFirst() {
        var noa = couples.pair().first();
        sheetFiller.seal(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.THEMES, ThemesView.class);
            assertThat(new WindowDriver(window).visibleText()).contains("Unseal them to change your themes.");
        }
    }
}
