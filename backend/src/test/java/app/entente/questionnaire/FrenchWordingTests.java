package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.entente.pack.Item;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only French asks of its words: how a limit is put, and how its signs are set. */
class FrenchWordingTests {

    private static final QuestionnaireTexts TEXTS = CorePack.questionnaires().texts(Locale.FRENCH);
    private static final String MYSELF = ".*(\\b([Jj]e|me|moi|mon|ma|mes)\\b|\\b[Jjm]’).*";
    private static final String US = ".*\\b([Nn]otre|nos|nous)\\b.*";

    @ParameterizedTest
    @MethodSource("items")
    void itIsSetAsFrenchIs(Item item) {
        assertThat(new AuthoredTexts(TEXTS, item).all()).allSatisfy(FrenchWordingTests::isSet);
    }

    @ParameterizedTest
    @MethodSource("items")
    void twoReadingsAreThereWhereThereAreTwoInEnglish(Item item) {
        assertThat(TEXTS.readings(item).isPresent())
                .isEqualTo(CorePack.texts().readings(item).isPresent());
    }

    @Test
    void everyReflectionAsksOneselfAndLeadsToHelp() {
        var french = Objects.requireNonNull(ReflectionFiles.read().words().get("fr"));
        assertThat(french.values()).allSatisfy(it -> {
            assertThat(ReflectionFiles.texts(it.entries())).allSatisfy(FrenchWordingTests::isSet);
            assertThat(it.get("question").text()).endsWith("?").matches(MYSELF + "|" + US);
            assertThat(it.get("help").text()).contains("page d’aide");
            assertThat(it.get("words").text())
                    .doesNotContainPattern("(?i)(parle|dites|demande)\\w*( \\w+)? (à|avec) (votre|l’autre)");
        });
    }

    /** A narrow space that no line breaks at, before what French sets apart. */
    private static void isSet(String text) {
        assertThat(text).doesNotContain("'", "\"", "!").doesNotContainPattern("[ \\u00a0\\p{L}][?:;»]|« ");
    }

    static Stream<Arguments> items() {
        return ShippedPacks.items().stream().map(item -> argumentSet(item.id().value(), item));
    }
}
