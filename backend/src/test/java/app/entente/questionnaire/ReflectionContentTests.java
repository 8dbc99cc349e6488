package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reflection is a question to oneself: it has words in every language, and no place among the items. */
class ReflectionContentTests {

    private final ReflectionFiles reflectionFiles = ReflectionFiles.read();

    @Test
    void everyReflectionHasWordsInEveryLanguageOfTheReflections() {
        assertThat(reflectionFiles.words()).containsKey("en");
        assertThat(reflectionFiles.words().values())
                .allSatisfy(words -> assertThat(words.keySet())
                        .containsExactlyInAnyOrderElementsOf(
                                reflectionFiles.indicators().keySet()));
    }

    @Test
    void everyReflectionAsksOneselfAndLeadsToHelp() {
        assertThat(reflectionFiles.english().values()).allSatisfy(it -> {
            assertThat(it.get("question").text()).matches(".*\\b(I|my|me|us|our|we)\\b.*\\?");
            assertThat(it.get("help").text()).contains("help page");
        });
    }

    @Test
    void noReflectionSendsAnybodyIntoATalkWithTheirPartner() {
        assertThat(reflectionFiles.english().values())
                .allSatisfy(it -> assertThat(it.get("words").text())
                        .doesNotContainPattern(
                                "(?i)\\b(talk|tell|ask|speak|say)( it| this| to| with| about it)* your partner"));
    }

    @Test
    void whatIsReflectedOnIsNeverAnItem() {
        var asked = ShippedPacks.items().stream()
                .flatMap(item -> item.indicators().stream())
                .toList();
        assertThat(reflectionFiles.indicators().values())
                .allSatisfy(it -> assertThat(asked).doesNotContainAnyElementsOf(it));
    }
}
