package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reflection is a question to oneself: it has words in every language, and no place among the items. */
class ReflectionsTests {

    private final Reflections reflections = Reflections.read();

    @Test
    void everyReflectionHasWordsInEveryLanguageOfTheReflections() {
        assertThat(reflections.words()).containsKey("en");
        assertThat(reflections.words().values())
                .allSatisfy(words -> assertThat(words.keySet())
                        .containsExactlyInAnyOrderElementsOf(
                                reflections.indicators().keySet()));
    }

    @Test
    void everyReflectionAsksOneselfAndLeadsToHelp() {
        assertThat(reflections.english().values()).allSatisfy(it -> {
            assertThat(it.at("question").text()).matches(".*\\b(I|my|me|us|our|we)\\b.*\\?");
            assertThat(it.at("help").text()).contains("help page");
        });
    }

    @Test
    void noReflectionSendsAnybodyIntoATalkWithTheirPartner() {
        assertThat(reflections.english().values())
                .allSatisfy(it -> assertThat(it.at("words").text())
                        .doesNotContainPattern(
                                "(?i)\\b(talk|tell|ask|speak|say)( it| this| to| with| about it)* your partner"));
    }

    @Test
    void whatIsReflectedOnIsNeverAnItem() {
        var asked = AllPacks.items().stream()
                .flatMap(item -> item.indicators().stream())
                .toList();
        assertThat(reflections.indicators().values())
                .allSatisfy(it -> assertThat(asked).doesNotContainAnyElementsOf(it));
    }
}
