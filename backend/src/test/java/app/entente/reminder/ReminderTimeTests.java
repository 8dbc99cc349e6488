package app.entente.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReminderTimeTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ReminderTime AT_NINE = new ReminderTime(9, PARIS);

    @Test
    void theLatestDayIsTodayOnceItsHourHasCome() {
        assertThat(AT_NINE.latestDay(Instant.parse("2026-11-27T07:59:59Z"))).isEqualTo("2026-11-26");
        assertThat(AT_NINE.latestDay(Instant.parse("2026-11-27T08:00:00Z"))).isEqualTo("2026-11-27");
    }

    @Test
    void theNextIsADayOnByTheClockOnTheWall() {
        assertThat(AT_NINE.next(Instant.parse("2026-11-27T08:00:00Z"))).isEqualTo("2026-11-28T08:00:00Z");
        assertThat(AT_NINE.next(Instant.parse("2026-03-28T08:00:00Z")))
                .as("the clocks go forward that night")
                .isEqualTo("2026-03-29T07:00:00Z");
    }

    @Test
    void theFirstIsTomorrowHoweverEarlyItIsTurnedOn() {
        assertThat(AT_NINE.first(Instant.parse("2026-11-27T00:30:00Z"))).isEqualTo("2026-11-28T08:00:00Z");
        assertThat(AT_NINE.first(Instant.parse("2026-11-27T22:30:00Z"))).isEqualTo("2026-11-28T08:00:00Z");
    }

    @Test
    void anHourThatTheClocksSkipIsTheOneAfter() {
        assertThat(new ReminderTime(2, PARIS).on(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void thereAreTwentyFourHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderTime(24, PARIS));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderTime(-1, PARIS));
    }
}
