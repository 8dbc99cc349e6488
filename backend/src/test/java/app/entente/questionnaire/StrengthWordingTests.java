package app.entente.questionnaire;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the strengths of all packs of a language together: several are read one below the other. */
class StrengthWordingTests {

    private static final int WORDS = 3;
    private static final int AT_MOST = 10;

    @ParameterizedTest
    @MethodSource("languages")
    void noStrengthBeginsAsManyOthersDo(Locale language) {
        var openings = openings(strengths(language));
        openings.values().removeIf(times -> times <= AT_MOST);
        assertThat(openings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoStrengthsAreTheSame(Locale language) {
        assertThat(strengths(language)).isNotEmpty().doesNotHaveDuplicates();
    }

    static List<Locale> languages() {
        return CorePack.questionnaires().languages();
    }

    private static Stream<String> strengths(Locale language) {
        var texts = CorePack.questionnaires().texts(language);
        return ShippedPacks.items().stream().flatMap(item -> new AuthoredTexts(texts, item).strengths().stream());
    }

    private static Map<String, Long> openings(Stream<String> strengths) {
        return strengths
                .map(it -> Stream.of(it.toLowerCase(Locale.ROOT).split("\\s+"))
                        .limit(WORDS)
                        .collect(joining(" ")))
                .collect(groupingBy(it -> it, HashMap::new, counting()));
    }
}
