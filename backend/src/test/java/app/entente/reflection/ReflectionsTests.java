package app.entente.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.yaml.BundledYaml;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReflectionsTests {

    private final Reflections reflections = new Reflections(new BundledYaml());

    @Test
    void everyLanguageHasTheSameOnesInTheSameOrder() {
        assertThat(reflections.forLocale(Locale.FRENCH))
                .hasSize(22)
                .extracting(Reflection::id)
                .isEqualTo(reflections.forLocale(Locale.ENGLISH).stream()
                        .map(Reflection::id)
                        .toList());
    }

    @Test
    void eachIsSaidInTheWordsOfItsLanguage() {
        assertThat(reflections.forLocale(Locale.ENGLISH))
                .extracting(Reflection::question)
                .allMatch(it -> it.endsWith("?"));
        assertThat(reflections.forLocale(Locale.FRENCH))
                .extracting(Reflection::help)
                .allMatch(it -> it.contains("page d’aide"));
    }

    @Test
    void aLanguageWithoutWordsReadsInEnglish() {
        assertThat(reflections.forLocale(Locale.of("eo"))).isEqualTo(reflections.forLocale(Locale.ENGLISH));
    }
}
