package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.wording.Openings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the strengths of all packs of a language together: several are read one below the other. */
class StrengthWordingTests {

    private static final long AT_MOST = 10;

    /** What follows a colon is an opening as well. */
    @ParameterizedTest
    @MethodSource("languages")
    void atMostTenStrengthsBeginAlike(Locale language) {
        var openings = Openings.count(strengths(language).map(it -> it.toLowerCase(language)));
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
}
