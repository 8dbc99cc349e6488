package app.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementWeightsTests {

    @ParameterizedTest(name = "{0}, {1} steps apart: {2}")
    @CsvSource({
        "IDENTITY, 0, 1",
        "IDENTITY, 1, 0",
        "IDENTITY, 4, 0",
        "LINEAR, 0, 1",
        "LINEAR, 1, 0.75",
        "LINEAR, 4, 0",
        "QUADRATIC, 0, 1",
        "QUADRATIC, 1, 0.9375",
        "QUADRATIC, 3, 0.4375",
        "QUADRATIC, 4, 0",
        "ORDINAL, 0, 1",
        "ORDINAL, 1, 0.9",
        "ORDINAL, 2, 0.7",
        "ORDINAL, 3, 0.4",
        "ORDINAL, 4, 0"
    })
    void onFiveOptionsNearAnswersCountMore(AgreementWeights weights, int apart, double expected) {
        assertThat(weights.of(apart, 5)).isEqualTo(expected, within(1e-12));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"IDENTITY, 5", "LINEAR, 15", "QUADRATIC, 18.75", "ORDINAL, 18"})
    void allTwentyFivePairsTogether(AgreementWeights weights, double expected) {
        assertThat(weights.total(5)).isEqualTo(expected, within(1e-12));
    }
}
