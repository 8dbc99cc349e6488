package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import app.entente.values.Wish;
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
        var questionnaireTexts = questionnaires.texts(Locale.ENGLISH);
        assertThat(questionnaireTexts.text(item))
                .isEqualTo("When something bothers one of us, we talk about it the same day.");
        assertThat(questionnaireTexts.prompt(item)).endsWith("?");
        assertThat(questionnaireTexts.readings(item)).isPresent();
        assertThat(questionnaireTexts.theme(item.theme())).isEqualTo("When we disagree");
    }

    @Test
    void everyAnswerHasAWord() {
        var answerLabels = CorePack.texts().labels();
        assertThat(answerLabels.of(new Value.Grade(1))).isEqualTo("Disagree");
        assertThat(answerLabels.of(new Value.Grade(5))).isEqualTo("Agree");
        assertThat(answerLabels.of(LimitLevel.NOT_OK)).isEqualTo("Not OK");
        assertThat(answerLabels.amount(0)).isEqualTo("Nothing");
        assertThat(answerLabels.of(Wish.AS_IT_IS)).isEqualTo("As it is");
        assertThat(answerLabels.of(SaidAloud.NO)).isEqualTo("No");
        assertThat(answerLabels.of(Importance.VERY)).isEqualTo("Very much");
    }
}
