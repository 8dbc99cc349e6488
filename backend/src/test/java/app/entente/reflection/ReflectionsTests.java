package app.entente.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.seed.SeedFiles;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReflectionsTests {

    private final Reflections reflections = new Reflections(new SeedFiles());

    @Test
    void everyLanguageHasTheSameOnesInTheSameOrder() {
        assertThat(reflections.in(Locale.FRENCH))
                .hasSize(19)
                .extracting(Reflection::id)
                .isEqualTo(reflections.in(Locale.ENGLISH).stream()
                        .map(Reflection::id)
                        .toList());
    }

    @Test
    void eachIsSaidInTheWordsOfItsLanguage() {
        assertThat(reflections.in(Locale.ENGLISH))
                .extracting(Reflection::question)
                .allMatch(it -> it.endsWith("?"));
        assertThat(reflections.in(Locale.FRENCH))
                .extracting(Reflection::help)
                .allMatch(it -> it.contains("page d’aide"));
    }

    @Test
    void aLanguageWithoutWordsReadsInEnglish() {
        assertThat(reflections.in(Locale.of("eo"))).isEqualTo(reflections.in(Locale.ENGLISH));
    }
}
