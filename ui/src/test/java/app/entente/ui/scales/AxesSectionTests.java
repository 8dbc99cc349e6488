package app.entente.ui.scales;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.couple.PartnerColour;
import app.entente.pack.Scale;
import app.entente.questionnaire.Questionnaires;
import app.entente.scales.ScaleResult;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.ScaleMessages;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AxesSectionTests {

    private static final ScaleResult NEAR =
            new ScaleResult.Clear(Scale.DEPENDENCE, new ScaleScore(AnswerRange.AGREE, 4, 4, 4.2));
    private static final ScaleResult ALONE =
            new ScaleResult.Clear(Scale.INDEPENDENCE, new ScaleScore(AnswerRange.AGREE, 4, 4, 4.8));

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final ScaleMessages messages;

    @Autowired
    AxesSectionTests(BrowserFixture browserFixture, Couples couples, Questionnaires questionnaires) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        messages = new ScaleMessages(questionnaires.texts(Locale.ENGLISH));
    }

    @Test
    void bothCanBeHighAndTheSentenceSaysWhatThePictureShows() {
        var said = read(List.of(NEAR, ALONE));
        assertThat(said)
                .contains("Leaning on each other: closest to “Mostly true”. Standing on my own: closest to “True”.")
                .contains("Both run from “Not true” to “True”.", "no place is the right one")
                .doesNotContain("4.2", "%");
    }

    @Test
    void withoutOneOfTheTwoThereIsNoPlaceAndNoReproach() {
        var few = new ScaleResult.TooFew(Scale.INDEPENDENCE, 1, 4);
        assertThat(read(List.of(NEAR, few))).contains("Until then it stays empty, and that’s fine.");
    }

    private String read(List<ScaleResult> scaleResults) {
        try (var open = browserFixture.open()) {
            browserFixture.browser(open, couples.alone()).newWindow().getUI().navigate(Paths.SETTINGS);
            return WindowDriver.text(
                    new Div(new AxesSection(scaleResults, messages, PartnerColour.AMBER)).getElement());
        }
    }
}
