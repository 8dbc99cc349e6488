package app.entente.scales;

import static app.entente.comparison.OpenItems.expectation;
import static app.entente.comparison.OpenItems.strain;
import static app.entente.comparison.OpenItems.trust;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.door.OpenItem;
import app.entente.door.OpenedPairs;
import app.entente.engine.Measure;
import app.entente.engine.Range;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InCommonTests {

    private static final OpenItem KEPT = trust("kept", 5, 2);
    private static final OpenItem HEARD = trust("heard", 4, 3);
    private static final List<Item> ASKED =
            List.of(KEPT.item(), HEARD.item(), strain("tired", 1, 1).item());

    @Test
    void bothAreMeasuredOverTheSameQuestions() {
        assertThat(readings(List.of(Scale.TRUST), KEPT, HEARD))
                .containsExactly(new SharedReading.Clear(
                        Scale.TRUST, new Measure(Range.AGREE, 2, 2, 4.5), new Measure(Range.AGREE, 2, 2, 2.5)));
    }

    @Test
    void withTooFewShownByBothNothingIsSaidAboutEither() {
        assertThat(readings(List.of(Scale.TRUST), KEPT, expectation("evenings", 1, 5)))
                .containsExactly(new SharedReading.TooFew(Scale.TRUST, 1, 2));
    }

    @Test
    void whatNotBothWouldShowIsNotHere() {
        assertThat(readings(List.of(), KEPT, HEARD)).isEmpty();
    }

    private static List<SharedReading> readings(List<Scale> ticked, OpenItem... shown) {
        var pair = OpenedPairs.of(Stream.of(shown).toList(), ticked);
        return new InCommon(pair, ASKED).readings();
    }
}
