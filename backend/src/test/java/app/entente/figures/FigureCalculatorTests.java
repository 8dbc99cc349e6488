package app.entente.figures;

import static app.entente.comparison.OpenedItems.expectation;
import static app.entente.comparison.OpenedItems.guessed;
import static app.entente.comparison.OpenedItems.limit;
import static app.entente.comparison.OpenedItems.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.entente.comparison.ByPartner;
import app.entente.comparison.OpenedItems;
import app.entente.couple.PartnerColour;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPairs;
import app.entente.figures.Figures.GuessFigures;
import app.entente.figures.Figures.ItemGroup;
import app.entente.figures.Figures.SimilarityFigures;
import app.entente.pack.Scale;
import app.entente.scales.SharedScaleResult;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.ScaleScore;
import app.entente.values.LimitLevel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

public class FigureCalculatorTests {

    private static final List<OpenedItem> SHOWN = List.of(
            guessed(expectation("evenings", 5, 2), 5, 1),
            guessed(expectation("money", 4, 4), 3, 4),
            guessed(expectation("visits", 1, 3), 2, 5),
            guessed(expectation("holidays", 2, 1), 2, 2),
            limit("photos", LimitLevel.FINE, LimitLevel.NOT_OK),
            trust("heard", 4, 5));

    @Test
    void distanceFallsApartIntoItsThreeParts() {
        var profile = likeness(ItemGroup.BOTH).profile();
        assertThat(profile.items()).isEqualTo(5);
        assertThat(profile.distance()).hasValue(9 + 0 + 4 + 1 + 1);
        assertThat(sum(profile.elevation(), profile.scatter(), profile.shape())).isCloseTo(15, within(1e-9));
    }

    @Test
    void expectationsAndStatementsAreAlsoSetApart() {
        assertThat(likeness(ItemGroup.EXPECTATIONS).profile().items()).isEqualTo(4);
        assertThat(likeness(ItemGroup.STATEMENTS).profile().distance()).hasValue(1);
        assertThat(likeness(ItemGroup.STATEMENTS).profile().correlation()).isEmpty();
    }

    /** By hand: one of five is answered alike, and from what each gave one of five would be by chance. */
    @Test
    void agreementIsWhatGoesBeyondChance() {
        var agreementFigures = likeness(ItemGroup.BOTH).agreement();
        assertThat(agreementFigures.kappaUnweighted().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(agreementFigures.kappaQuadratic().orElseThrow()).isGreaterThan(0);
    }

    @Test
    void whoeverAsksGetsTheSame() {
        var turned = SHOWN.stream().map(OpenedItems::turned).toList();
        assertThat(new FigureCalculator(OpenedPairs.of(turned, List.of()), PartnerColour.AMBER).calculate(List.of()))
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
                .isEqualTo(new ByPartner<Optional<GuessFigures>>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aScaleBothWouldShowComesAlongByVoice() {
        var trust = new SharedScaleResult.Clear(
                Scale.TRUST, new ScaleScore(AnswerRange.AGREE, 2, 2, 4.5), new ScaleScore(AnswerRange.AGREE, 2, 2, 2));
        var seenByAmber = new FigureCalculator(OpenedPairs.of(), PartnerColour.AMBER).calculate(List.of(trust));
        assertThat(seenByAmber.scales().getFirst().means())
                .isEqualTo(new ByPartner<>(OptionalDouble.of(2), OptionalDouble.of(4.5)));
    }

    public static Figures figures(List<OpenedItem> shown) {
        return new FigureCalculator(OpenedPairs.of(shown, List.of()), PartnerColour.TEAL).calculate(List.of());
    }

    private static SimilarityFigures likeness(ItemGroup itemGroup) {
        return figures(SHOWN).likeness().stream()
                .filter(it -> it.among() == itemGroup)
                .findFirst()
                .orElseThrow();
    }

    private static double sum(OptionalDouble... parts) {
        return List.of(parts).stream().mapToDouble(OptionalDouble::orElseThrow).sum();
    }
}
