package app.entente.scales;

import static app.entente.comparison.OpenedItems.expectation;
import static app.entente.comparison.OpenedItems.strain;
import static app.entente.comparison.OpenedItems.trust;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.door.OpenedItem;
import app.entente.door.OpenedPairs;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedScaleCalculatorTests {

    private static final OpenedItem KEPT = trust("kept", 5, 2);
    private static final OpenedItem HEARD = trust("heard", 4, 3);
    private static final List<Item> ASKED =
            List.of(KEPT.item(), HEARD.item(), strain("tired", 1, 1).item());

    @Test
    void bothAreMeasuredOverTheSameQuestions() {
        assertThat(readings(List.of(Scale.TRUST), KEPT, HEARD))
                .containsExactly(new SharedScaleResult.Clear(
                        Scale.TRUST,
                        new ScaleScore(AnswerRange.AGREE, 2, 2, 4.5),
                        new ScaleScore(AnswerRange.AGREE, 2, 2, 2.5)));
    }

    @Test
    void withTooFewShownByBothNothingIsSaidAboutEither() {
        assertThat(readings(List.of(Scale.TRUST), KEPT, expectation("evenings", 1, 5)))
                .containsExactly(new SharedScaleResult.TooFew(Scale.TRUST, 1, 2));
    }

    @Test
    void whatNotBothWouldShowIsNotHere() {
        assertThat(readings(List.of(), KEPT, HEARD)).isEmpty();
    }

    private static List<SharedScaleResult> readings(List<Scale> ticked, OpenedItem... shown) {
        var pair = OpenedPairs.of(Stream.of(shown).toList(), ticked);
        return new SharedScaleCalculator(pair, ASKED).results();
    }
}
