package app.entente.ui.scales;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.couple.Voice;
import app.entente.engine.Measure;
import app.entente.engine.Range;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.Scale;
import app.entente.scales.Reading;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.ScaleWords;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AxesLeafTests {

    private static final Reading NEAR = new Reading.Clear(Scale.DEPENDENCE, new Measure(Range.AGREE, 4, 4, 4.2));
    private static final Reading ALONE = new Reading.Clear(Scale.INDEPENDENCE, new Measure(Range.AGREE, 4, 4, 4.8));

    private final House house;
    private final Couples couples;
    private final ScaleWords words;

    @Autowired
    AxesLeafTests(House house, Couples couples, Questionnaires questionnaires) {
        this.house = house;
        this.couples = couples;
        words = new ScaleWords(questionnaires.texts(Locale.ENGLISH));
    }

    @Test
    void bothCanBeHighAndTheSentenceSaysWhatThePictureShows() {
        var said = read(List.of(NEAR, ALONE));
        assertThat(said)
                .contains("Leaning on each other: nearest to “Mostly true”. Standing on my own: nearest to “True”.")
                .contains("Both run from “Not true” to “True”.", "no place is the right one")
                .doesNotContain("4.2", "%");
    }

    @Test
    void withoutOneOfTheTwoThereIsNoPlaceAndNoReproach() {
        var few = new Reading.TooFew(Scale.INDEPENDENCE, 1, 4);
        assertThat(read(List.of(NEAR, few))).contains("Without them it stays empty, and that is fine.");
    }

    private String read(List<Reading> readings) {
        try (var open = house.open()) {
            house.browser(open, couples.alone()).newWindow().getUI().navigate(Paths.SETTINGS);
            return Hand.text(new Div(new AxesLeaf(readings, words, Voice.AMBER)).getElement());
        }
    }
}
