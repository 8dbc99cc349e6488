package app.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every bundle, of the screens, the guide and the export, says in every language what it says in English. */
class TranslationsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(,choice)?");

    /** The texts in which a translation names the partner and English need not; each is given the name by its screen. */
    private static final Set<String> NAMES_THE_PARTNER = Set.of(
            "comparison.why.unspoken.both",
            "packs.lead",
            "packs.lead.further",
            "seal.scale.shared",
            "talk.floor.understood.you",
            "talk.heard.you",
            "talk.not-heard.you",
            "talk.written-turn.once-more.you");

    private static final Pattern MARKUP = Pattern.compile("</?[a-z]+>");
    private static final Pattern LANGUAGE = Pattern.compile("(.+)_([a-z]{2,3})\\.properties");

    @Test
    void thereIsFrench() {
        assertThat(translations().map(Translation::language)).contains("fr");
    }

    @Test
    void everyLanguageHasEveryBundle() {
        var bundles = english().collect(Collectors.toSet());
        for (var language : translations().map(Translation::language).distinct().toList()) {
            assertThat(translations()
                            .filter(it -> it.language().equals(language))
                            .map(Translation::bundle))
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(bundles);
        }
    }

    @ParameterizedTest
    @MethodSource("everyTranslation")
    void nothingIsLeftOut(Translation it) {
        assertThat(it.texts().keySet()).isEqualTo(it.english().keySet());
    }

    @ParameterizedTest
    @MethodSource("everyTranslation")
    void whatIsFilledInIsTheSame(Translation it) {
        it.english().forEach((key, words) -> {
            if (NAMES_THE_PARTNER.contains(key)) {
                assertThat(found(PLACEHOLDER, it.of(key))).as(key).containsAll(found(PLACEHOLDER, words));
            } else {
                assertThat(found(PLACEHOLDER, it.of(key))).as(key).isEqualTo(found(PLACEHOLDER, words));
            }
            assertThat(found(MARKUP, it.of(key))).as(key).isEqualTo(found(MARKUP, words));
            assertThat(parts(it.of(key))).as(key).isEqualTo(parts(words));
        });
    }

    @ParameterizedTest
    @MethodSource("everyTranslation")
    void quotesAndApostrophesAreTypographic(Translation it) {
        assertThat(it.texts())
                .allSatisfy((key, words) -> assertThat(words).as(key).doesNotContain("'", "\"", "!"));
    }

    @ParameterizedTest
    @MethodSource("everyTranslation")
    void frenchSignsNeverStandAtTheBeginningOfALine(Translation it) {
        if (it.language().equals("fr")) {
            assertThat(it.texts())
                    .allSatisfy((key, words) ->
                            assertThat(words).as(key).doesNotContainPattern("[ \\u00a0][?:;»]|« |[a-zé][?:;»]"));
        }
    }

    record Translation(String bundle, String language) {

        Map<String, String> texts() {
            return read(bundle + "_" + language + ".properties");
        }

        Map<String, String> english() {
            return read(bundle + ".properties");
        }

        String of(String key) {
            return texts().getOrDefault(key, "");
        }
    }

    static Stream<Arguments> everyTranslation() {
        return translations().map(it -> argumentSet(it.bundle() + " in " + it.language(), it));
    }

    private static Stream<Translation> translations() {
        return names().map(LANGUAGE::matcher)
                .filter(it -> it.matches())
                .map(it -> new Translation(it.group(1), it.group(2)));
    }

    private static Stream<String> english() {
        return names().filter(it -> !LANGUAGE.matcher(it).matches()).map(it -> it.replace(".properties", ""));
    }

    private static Stream<String> names() {
        return Stream.of("messages", "guide", "privacy")
                .flatMap(folder -> Arrays.stream(find("classpath*:" + folder + "/*.properties"))
                        .map(it -> folder + "/" + Objects.requireNonNull(it.getFilename())));
    }

    private static Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String name) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(find("classpath*:" + name)[0].getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, words) -> texts.put((String) key, (String) words));
        return texts;
    }

    private static Set<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Some texts are several, one after the other. */
    private static int parts(String words) {
        return words.split(" \\| ").length;
    }
}
