package app.entente.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.SheetFiller;
import app.entente.door.OpenedCouples;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.SmallPacks;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RoundSelectorTests {

    private static final String BEDS = "We dig the beds together.";
    private static final String EVENINGS = "We spend most of our free evenings together.";

    private final BrowserFixture browserFixture;
    private final OpenedCouples openedCouples;
    private final ChosenPacks chosenPacks;
    private final SheetFiller sheetFiller;

    @Autowired
    RoundSelectorTests(
            BrowserFixture browserFixture,
            OpenedCouples openedCouples,
            ChosenPacks chosenPacks,
            SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.openedCouples = openedCouples;
        this.chosenPacks = chosenPacks;
        this.sheetFiller = sheetFiller;
    }

    @Test
    void theNewestOpenedRoundIsInFrontAndEarlierOnesStayWithinReach() {
        var people = openedCouples.opened().people();
        chosenPacks.round(people.first(), "small-garden");
        try (var open = browserFixture.open()) {
            var noa = browserFixture.browser(open, people.first()).newWindow();
            noa.navigate(Paths.COMPARISON, ComparisonView.class);
            assertThat(new WindowDriver(noa).visibleText()).contains(EVENINGS).doesNotContain(BEDS);
            people.both().forEach(me -> sheetFiller.show(me, SmallPacks.BEDS, new Value.Grade(2)));
            openedCouples.opened(people);
            noa.navigate(Paths.COMPARISON, ComparisonView.class);
            assertThat(new WindowDriver(noa).visibleText()).contains(BEDS).doesNotContain(EVENINGS);
            noa.test(round(noa, 1)).click();
            assertThat(new WindowDriver(noa).visibleText()).contains(EVENINGS).doesNotContain(BEDS);
            noa.getUI().navigate(Paths.TALK);
            assertThat(new WindowDriver(noa).visibleText()).doesNotContain("The garden");
            noa.navigate(Paths.COMPARISON, ComparisonView.class);
            noa.test(round(noa, 2)).click();
            assertThat(new WindowDriver(noa).visibleText()).contains(BEDS);
        }
    }

    private static NativeButton round(BrowserlessUIContext window, int number) {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .filter(it -> it.getText().startsWith("Round " + number + ","))
                .findFirst()
                .orElseThrow();
    }
}
