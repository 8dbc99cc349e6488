package app.entente.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.yaml.BundledYaml;
import app.entente.yaml.InvalidYaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpRegionsTests {

    private static final String SOUND = """
            lines:
              - kind: abuse
                name: 'A line'
                number: '0800 123'
                sources:
                  - address: https://example.org/line
                    read: '2026-11-26'
                    words: 'call 0800 123, day and night'
            """;

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private final HelpRegions helpRegions = new HelpRegions(new BundledYaml());

    @Test
    void eachNumberStandsInTheWordsOfItsSources() {
        assertThat(lines())
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(line.sources())
                        .as("%s %s", line.name(), line.number())
                        .anyMatch(it -> numbers(it.words()).contains(line.digits())));
    }

    @Test
    void eachKeyToPressAndEachWordToSendStandsInTheWordsOfItsSources() {
        assertThat(lines())
                .allSatisfy(line -> assertThat(Stream.concat(line.word().stream(), line.press().stream()))
                        .allSatisfy(sent -> assertThat(line.sources())
                                .anyMatch(it -> it.words().contains(sent))));
    }

    @Test
    void eachSourceWasReadOnADayThatHasBeen() {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.read()).isBetween(LocalDate.parse("2026-11-26"), LocalDate.parse("2036-11-26")))
                .allSatisfy(it -> assertThat(it.host()).isNotBlank().doesNotStartWith("www."));
    }

    @Test
    void dayAndNightIsSaidOnlyWhereASourceSaysSo() {
        assertThat(lines().filter(it -> it.hours().filter("always"::equals).isPresent()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.sources())
                        .as("%s %s", line.name(), line.number())
                        .anyMatch(
                                it -> it.words().matches("(?i).*(24|day or night|at any time|permanente|continue).*")));
    }

    @Test
    void freeIsSaidOnlyWhereASourceSaysSo() {
        assertThat(lines().filter(HelpLine::free))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.sources())
                        .as("%s %s", line.name(), line.number())
                        .anyMatch(it -> it.words().matches("(?i).*(free|gratuit).*")));
    }

    @Test
    void everyRegionHasAnEmergencyNumberFirst() {
        assertThat(helpRegions.all(Locale.ENGLISH))
                .allSatisfy(it -> assertThat(it.kinds()).first().isEqualTo(HelpKind.EMERGENCY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "IE", "US", "CA", "AU", "NZ", "FR", "BE", "CH", "LU"})
    void theCountriesOfTheLanguagesHaveALineForViolenceAtHome(String country) {
        assertThat(helpRegions.find(Stream.of(Locale.of("", country))))
                .hasValueSatisfying(it -> assertThat(it.lines(HelpKind.ABUSE)).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"en-GB,GB", "fr,''", "fr-CH,CH", "de-DE,EU", "nb-NO,EU", "fr-FR,FR", "en-KE,''"})
    void aCountryFindsItsOwnRegionOrTheOneItBelongsTo(String tag, String region) {
        assertThat(helpRegions
                        .find(Stream.of(Locale.forLanguageTag(tag)))
                        .map(HelpRegion::code)
                        .orElse(""))
                .isEqualTo(region);
    }

    @Test
    void theFirstLocaleThatNamesACountryDecides() {
        var asked = Stream.of("fr", "eo-KE", "fr-CA", "en-US").map(Locale::forLanguageTag);
        assertThat(helpRegions.find(asked)).map(HelpRegion::code).contains("CA");
    }

    @Test
    void regionsAreNamedAndSortedInTheLanguageOfThePage() {
        assertThat(names(Locale.ENGLISH))
                .contains("European Union", "United States")
                .isSorted();
        assertThat(names(Locale.FRENCH)).contains("Union européenne", "États-Unis", "Royaume-Uni");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number: '0800 123'", "read: '2026-11-26'", "words: 'call 0800 123, day and night'"})
    void aLineWithoutNumberDayOrWordsIsRefused(String missing) {
        var schema = new BundledYaml().schema("help/help.schema.json");
        assertThat(schema.check("sound.yaml", SOUND).get("lines").list()).hasSize(1);

        assertThatThrownBy(() -> schema.check(
                        "broken.yaml", SOUND.replace(missing, missing.substring(0, missing.indexOf(':')) + ": ''")))
                .isInstanceOf(InvalidYaml.class);
    }

    private List<String> names(Locale language) {
        return helpRegions.all(language).stream().map(it -> it.name(language)).toList();
    }

    private Stream<HelpLine> lines() {
        return helpRegions.all(Locale.ENGLISH).stream().flatMap(it -> it.lines().stream());
    }

    private Stream<HelpSource> sources() {
        return lines().flatMap(it -> it.sources().stream());
    }

    private static List<String> numbers(String words) {
        return NO_DIGITS
                .splitAsStream(words.replaceAll("(?<=\\d)[ .–-](?=\\d)", ""))
                .toList();
    }
}
