package app.entente.engine;

import static app.entente.engine.ShownItems.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.finding.PersonBalance;
import app.entente.finding.SupportBalance;
import app.entente.statistics.Dyad;
import app.entente.values.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportBalanceTests {

    @Test
    void aFlowIsTheMeanOfBothViews() {
        var balance = new SupportBalance(new Dyad<>(exchange(4, 1), exchange(2, 2)));
        assertThat(balance.flows()).isEqualTo(new Dyad<>(0.75, 0.375));
        assertThat(balance.own()).isEqualTo(new Dyad<>(-0.75, 0.0));
        assertThat(balance.net()).isEqualTo(0.375);
        assertThat(balance.reciprocity()).isEqualTo(0.625);
        assertThat(balance.perceptionGaps()).isEqualTo(new Dyad<>(0.5, 0.25));
        assertThat(balance.share()).hasValue(2.0 / 3);
        assertThat(balance.overclaim()).hasValue(4.0 / 5 + 0.5 - 1);
        assertThat(balance.severity()).isEqualTo(0.5);
    }

    @Test
    void unequalAndBothContentWeighsAQuarter() {
        var tilted = new Dyad<>(exchange(4, 0, Wish.AS_IT_IS), exchange(0, 4, Wish.AS_IT_IS));
        assertThat(new SupportBalance(tilted).severity()).isEqualTo(0.25);
        var wishing = new Dyad<>(exchange(4, 0, Wish.LESS), exchange(0, 4, Wish.AS_IT_IS));
        assertThat(new SupportBalance(wishing).severity()).isEqualTo(1);
    }

    @Test
    void whereNothingFlowsNothingIsClaimedAndNothingIsEven() {
        var empty = new SupportBalance(new Dyad<>(exchange(0, 0), exchange(0, 0)));
        assertThat(empty.share()).isEmpty();
        assertThat(empty.overclaim()).isEmpty();
        assertThat(empty.evenWithoutAGap()).isFalse();
    }

    @Test
    void evenSupportIsNoticedOnBothSidesAndLeavesNoWish() {
        assertThat(new SupportBalance(new Dyad<>(exchange(3, 3), exchange(3, 3))).evenWithoutAGap())
                .isTrue();
        assertThat(new SupportBalance(new Dyad<>(exchange(3, 3), exchange(3, 3, Wish.MORE))).evenWithoutAGap())
                .isFalse();
        assertThat(new SupportBalance(new Dyad<>(exchange(3, 1), exchange(3, 1))).evenWithoutAGap())
                .isFalse();
    }

    @ParameterizedTest(name = "a sum of {0} over {1} currencies: {2}")
    @CsvSource({
        "-2, 3, GIVES_MORE",
        "-1, 3, EVEN",
        "1, 3, EVEN",
        "2, 3, RECEIVES_MORE",
        "2, 4, RECEIVES_MORE",
        "-2, 4, GIVES_MORE"
    })
    void exactlyAnEighthCounts(int sum, int currencies, PersonBalance expected) {
        assertThat(PersonBalance.ofSum(sum, currencies)).isEqualTo(expected);
    }

    @Test
    void twoCurrenciesAreTooFewToSayWhoGivesMore() {
        assertThat(PersonBalance.of(List.of(exchange(4, 0), exchange(4, 0)))).isEmpty();
        assertThat(PersonBalance.of(List.of(exchange(4, 0), exchange(4, 0), exchange(2, 2))))
                .contains(PersonBalance.GIVES_MORE);
    }
}
