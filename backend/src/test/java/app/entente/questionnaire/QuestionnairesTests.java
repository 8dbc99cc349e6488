package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
import app.entente.pack.LimitQuestion;
import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.pack.WishRule;
import app.entente.values.AgreementPole;
import app.entente.values.Aspect;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionnairesTests {

    private final Questionnaires questionnaires = CorePack.questionnaires();

    @Test
    void aNewRoundBeginsWithTheNewestVersion() {
        assertThat(questionnaires.current(Questionnaires.CORE)).isEqualTo(questionnaires.pack(Questionnaires.CORE, 2));
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

    /** A statement is spoken by the reader, a help is spoken to them. */
    @Test
    void aPartnerWithoutANameIsMineInAStatementAndYoursInAHelp() {
        var english = questionnaires.texts(Locale.ENGLISH);
        var french = questionnaires.texts(Locale.FRENCH);
        var item = CorePack.item("counting-on-you");
        assertThat(english.text(item, Optional.empty())).isEqualTo("When I need help, my partner is there.");
        assertThat(french.text(item, Optional.empty())).contains("la personne qui partage ma vie");
        assertThat(CorePack.pack().items().stream().map(it -> english.help(it, Optional.empty())))
                .noneMatch(it -> it.contains("my partner"));
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
        var statement = new ItemForm.Statement(false, false);
        var request = new ItemForm.Limit(LimitQuestion.REQUEST, false);
        assertThat(answerLabels.grade(new ItemForm.Expectation(false, AgreementPole.NONE), new Value.Grade(3)))
                .isEqualTo("In between");
        assertThat(answerLabels.grade(statement, new Value.Grade(5))).isEqualTo("True");
        assertThat(answerLabels.limit(request, LimitLevel.NOT_OK)).isEqualTo("Please don’t");
        assertThat(answerLabels.amount(0)).isEqualTo("None");
        assertThat(answerLabels.option(LabelSet.SUPPORT_WISH, Wish.AS_IT_IS)).isEqualTo("The same");
        assertThat(answerLabels.option(LabelSet.WISH, WishAnswer.NOT_NOW)).isEqualTo("Not now");
        assertThat(answerLabels.of(SaidAloud.NO)).isEqualTo("No");
        assertThat(answerLabels.of(Importance.VERY)).isEqualTo("Matters very much");
    }

    @Test
    void whoDoesAJobIsSaidByName() {
        var answerLabels = CorePack.texts().labels();
        assertThat(answerLabels.options(LabelSet.DIVISION, "Robin"))
                .containsExactly(
                        "Mostly Robin", "Robin a bit more", "Both about equally", "Me a bit more", "Mostly me");
        assertThat(answerLabels.division(2, "Noa", "Robin")).isEqualTo("Mostly Noa");
        assertThat(answerLabels.division(-1, "Noa", "Robin")).isEqualTo("Robin a bit more");
    }

    @Test
    void aVersionOfThePastIsReadAndNotOffered() {
        var past = questionnaires.pack(Questionnaires.CORE, 1);
        var questionnaireTexts = questionnaires.texts(Locale.FRENCH);
        assertThat(questionnaires.current()).doesNotContain(past);
        assertThat(past.items())
                .allSatisfy(it -> assertThat(questionnaireTexts.text(it)).isNotBlank());
        assertThat(past.items())
                .filteredOn(it -> it.form() instanceof ItemForm.Support)
                .isNotEmpty()
                .allMatch(it -> ((ItemForm.Support) it.form()).wish() == WishRule.ONLY_SHOWN);
    }

    @Test
    void aThemeOfSeveralPacksHasOneNameAndAllTheirTitles() {
        var money = new ThemeId("money");
        var questionnaireTexts = questionnaires.texts(Locale.ENGLISH);
        assertThat(questionnaires.current().stream()
                        .filter(pack ->
                                pack.themes().stream().anyMatch(it -> it.id().equals(money))))
                .hasSizeGreaterThan(1);
        assertThat(questionnaireTexts.theme(money)).isEqualTo("Money");
        assertThat(questionnaireTexts.title(money, Aspect.EXPECTATIONS)).isNotEqualTo("Money");
        assertThat(questionnaireTexts.title(money, Aspect.SUPPORT)).isNotEqualTo("Money");
    }

    @Test
    void aThemeOfSeveralPacksIsOneInARound() {
        var core = questionnaires.current(Questionnaires.CORE);
        var money = questionnaires.current(new PackId("money-in-practice"));
        var themes = Pack.itemsByTheme(List.of(core, money)).stream()
                .map(Item::theme)
                .toList();
        var changes = IntStream.range(1, themes.size())
                .filter(at -> !themes.get(at).equals(themes.get(at - 1)))
                .count();
        assertThat(changes + 1).isEqualTo(themes.stream().distinct().count());
        assertThat(themes).hasSize(core.items().size() + money.items().size());
    }
}
