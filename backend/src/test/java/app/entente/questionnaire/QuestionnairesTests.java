package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class QuestionnairesTests {

    private final Questionnaires questionnaires = CorePack.questionnaires();

    @Test
    void aNewRoundBeginsWithTheNewestVersion() {
        assertThat(questionnaires.current(Questionnaires.CORE)).isEqualTo(questionnaires.pack(Questionnaires.CORE, 1));
    }

    @Test
    void aVersionThatNeverWasIsRefused() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> questionnaires.pack(Questionnaires.CORE, 99));
    }

    @Test
    void aLanguageWithoutWordsReadsInEnglish() {
        assertThat(questionnaires.texts(Locale.of("eo"))).isSameAs(questionnaires.texts(Locale.ENGLISH));
    }

    @Test
    void aCountryDoesNotChangeTheLanguage() {
        assertThat(questionnaires.texts(Locale.CANADA)).isSameAs(questionnaires.texts(Locale.ENGLISH));
    }

    @Test
    void anItemHasItsWords() {
        var item = CorePack.item("same-day-talk");
        var texts = questionnaires.texts(Locale.ENGLISH);
        assertThat(texts.text(item)).isEqualTo("When something bothers one of us, we talk about it the same day.");
        assertThat(texts.prompt(item)).endsWith("?");
        assertThat(texts.readings(item)).isPresent();
        assertThat(texts.theme(item.theme())).isEqualTo("When we disagree");
    }

    @Test
    void everyAnswerHasAWord() {
        var labels = CorePack.texts().labels();
        assertThat(labels.of(new Value.Grade(1))).isEqualTo("Disagree");
        assertThat(labels.of(new Value.Grade(5))).isEqualTo("Agree");
        assertThat(labels.of(Limit.NOT_OK)).isEqualTo("Not OK");
        assertThat(labels.amount(0)).isEqualTo("Nothing");
        assertThat(labels.of(Wish.AS_IT_IS)).isEqualTo("As it is");
        assertThat(labels.of(SaidAloud.NO)).isEqualTo("No");
        assertThat(labels.of(Importance.VERY)).isEqualTo("Very much");
    }
}
