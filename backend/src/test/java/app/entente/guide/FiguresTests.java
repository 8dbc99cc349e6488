package app.entente.guide;

import static app.entente.comparison.OpenItems.expectation;
import static app.entente.comparison.OpenItems.guessed;
import static app.entente.comparison.OpenItems.limit;
import static app.entente.comparison.OpenItems.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.entente.comparison.OpenItems;
import app.entente.couple.Voice;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPairs;
import app.entente.engine.Measure;
import app.entente.engine.Range;
import app.entente.guide.Figures.Among;
import app.entente.guide.Figures.Guessed;
import app.entente.guide.Figures.Likeness;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Scale;
import app.entente.scales.SharedReading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private static final List<OpenItem> SHOWN = List.of(
            guessed(expectation("evenings", 5, 2), 5, 1),
            guessed(expectation("money", 4, 4), 3, 4),
            guessed(expectation("visits", 1, 3), 2, 5),
            guessed(expectation("holidays", 2, 1), 2, 2),
            limit("photos", Limit.FINE, Limit.NOT_OK),
            trust("heard", 4, 5));

    @Test
    void distanceFallsApartIntoItsThreeParts() {
        var profile = likeness(Among.BOTH).profile();
        assertThat(profile.items()).isEqualTo(5);
        assertThat(profile.distance()).hasValue(9 + 0 + 4 + 1 + 1);
        assertThat(sum(profile.elevation(), profile.scatter(), profile.shape())).isCloseTo(15, within(1e-9));
    }

    @Test
    void expectationsAndStatementsAreAlsoSetApart() {
        assertThat(likeness(Among.EXPECTATIONS).profile().items()).isEqualTo(4);
        assertThat(likeness(Among.STATEMENTS).profile().distance()).hasValue(1);
        assertThat(likeness(Among.STATEMENTS).profile().correlation()).isEmpty();
    }

    /** By hand: one of five is answered alike, and from what each gave one of five would be by chance. */
    @Test
    void agreementIsWhatGoesBeyondChance() {
        var agreement = likeness(Among.BOTH).agreement();
        assertThat(agreement.kappaUnweighted().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(agreement.kappaQuadratic().orElseThrow()).isGreaterThan(0);
    }

    @Test
    void whoeverAsksGetsTheSame() {
        var turned = SHOWN.stream().map(OpenItems::turned).toList();
        assertThat(new Reckoning(OpenedPairs.of(turned, List.of()), Voice.AMBER).figures(List.of()))
                .isEqualTo(figures(SHOWN));
    }

    @Test
    void fourGuessesAreToldOnTheWhole() {
        var teal = figures(SHOWN).guessing().teal().orElseThrow();
        assertThat(teal.guesses()).isEqualTo(4);
        assertThat(teal.understanding()).isCloseTo(1 - (3 + 1 + 1 + 1) / 16.0, within(1e-9));
        assertThat(teal.truthAndBias().orElseThrow().directionalBias()).isCloseTo(0.5, within(1e-9));
    }

    /** Three would be enough to reckon with, and too few to hide one. */
    @Test
    void fewerGuessesAreNotToldAtAll() {
        assertThat(figures(SHOWN.subList(1, SHOWN.size())).guessing())
                .isEqualTo(new Sides<Optional<Guessed>>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aScaleBothWouldShowComesAlongByVoice() {
        var trust = new SharedReading.Clear(
                Scale.TRUST, new Measure(Range.AGREE, 2, 2, 4.5), new Measure(Range.AGREE, 2, 2, 2));
        var seenByAmber = new Reckoning(OpenedPairs.of(), Voice.AMBER).figures(List.of(trust));
        assertThat(seenByAmber.scales().getFirst().means())
                .isEqualTo(new Sides<>(OptionalDouble.of(2), OptionalDouble.of(4.5)));
    }

    static Figures figures(List<OpenItem> shown) {
        return new Reckoning(OpenedPairs.of(shown, List.of()), Voice.TEAL).figures(List.of());
    }

    private static Likeness likeness(Among among) {
        return figures(SHOWN).likeness().stream()
                .filter(it -> it.among() == among)
                .findFirst()
                .orElseThrow();
    }

    private static double sum(OptionalDouble... parts) {
        return List.of(parts).stream().mapToDouble(OptionalDouble::orElseThrow).sum();
    }
}
