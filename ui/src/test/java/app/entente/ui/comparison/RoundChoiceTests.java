package app.entente.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Pen;
import app.entente.door.Pairs;
import app.entente.questionnaire.SmallPacks;
import app.entente.questionnaire.Value;
import app.entente.session.Chosen;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RoundChoiceTests {

    private static final String BEDS = "We dig the beds together.";
    private static final String EVENINGS = "We spend most of our free evenings together.";

    private final House house;
    private final Pairs pairs;
    private final Chosen chosen;
    private final Pen pen;

    @Autowired
    RoundChoiceTests(House house, Pairs pairs, Chosen chosen, Pen pen) {
        this.house = house;
        this.pairs = pairs;
        this.chosen = chosen;
        this.pen = pen;
    }

    @Test
    void theNewestOpenedRoundIsInFrontAndEarlierOnesStayWithinReach() {
        var people = pairs.opened().people();
        chosen.round(people.first(), "small-garden");
        try (var open = house.open()) {
            var noa = house.browser(open, people.first()).newWindow();
            noa.navigate(Paths.COMPARISON, ComparisonView.class);
            assertThat(new Hand(noa).read()).contains(EVENINGS).doesNotContain(BEDS);
            people.both().forEach(me -> pen.show(me, SmallPacks.BEDS, new Value.Grade(2)));
            pairs.opened(people);
            noa.navigate(Paths.COMPARISON, ComparisonView.class);
            assertThat(new Hand(noa).read()).contains(BEDS).doesNotContain(EVENINGS);
            noa.test(round(noa, 1)).click();
            assertThat(new Hand(noa).read()).contains(EVENINGS).doesNotContain(BEDS);
            noa.getUI().navigate(Paths.TALK);
            assertThat(new Hand(noa).read()).doesNotContain("The garden");
            noa.navigate(Paths.COMPARISON, ComparisonView.class);
            noa.test(round(noa, 2)).click();
            assertThat(new Hand(noa).read()).contains(BEDS);
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
