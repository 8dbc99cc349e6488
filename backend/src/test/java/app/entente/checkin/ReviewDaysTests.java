package app.entente.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDaysTests {

    private static final LocalDate REVIEW = LocalDate.of(2027, 3, 1);

    @ParameterizedTest(name = "on {0} the last one was {1}, the next one is {2}")
    @CsvSource({
        "2027-03-01, 2027-03-01, 2028-03-01",
        "2028-02-29, 2027-03-01, 2028-03-01",
        "2030-07-09, 2030-03-01, 2031-03-01"
    })
    void anAgreementComesUpOnItsDayInEveryYear(LocalDate today, LocalDate latest, LocalDate next) {
        assertThat(ReviewDays.latest(REVIEW, today)).contains(latest);
        assertThat(ReviewDays.next(REVIEW, today)).isEqualTo(next);
    }

    @Test
    void beforeItsDayItHasNotComeUpYet() {
        assertThat(ReviewDays.latest(REVIEW, REVIEW.minusDays(1))).isEmpty();
        assertThat(ReviewDays.next(REVIEW, REVIEW.minusDays(1))).isEqualTo(REVIEW);
    }
}
