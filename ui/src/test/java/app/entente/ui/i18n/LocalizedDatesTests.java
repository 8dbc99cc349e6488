package app.entente.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedDatesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | en-GB | 10 December 2026
            en | en-US | December 10, 2026
            fr | fr-FR | 10 décembre 2026
            en | fr-FR | 10 December 2026
            fr | en-US | 10 décembre 2026
            """)
    void aDateIsInTheReadersLanguageAndInTheOrderOfTheBrowsersRegion(String language, String browser, String written) {
        var locale = LocalizedDates.regional(Locale.of(language), Locale.forLanguageTag(browser));
        assertThat(LocalizedDates.format(DAY, locale)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, MONDAY", "en-US, SUNDAY", "fr-FR, MONDAY"})
    void theCalendarsWeekBeginsWhereTheRegionsDoes(String browser, DayOfWeek first) {
        var locale = LocalizedDates.regional(Locale.ENGLISH, Locale.forLanguageTag(browser));
        assertThat(WeekFields.of(locale).getFirstDayOfWeek()).isEqualTo(first);
    }
}
