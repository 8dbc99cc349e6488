package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.values.AgreementPole;
import app.entente.values.Aspect;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
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
        var statement = new Form.Statement(false, false);
        var request = new Form.Limit(LimitQuestion.REQUEST, false);
        assertThat(labels.grade(new Form.Expectation(false, AgreementPole.NONE), new Value.Grade(3)))
                .isEqualTo("In between");
        assertThat(labels.grade(statement, new Value.Grade(5))).isEqualTo("True");
        assertThat(labels.limit(request, Limit.NOT_OK)).isEqualTo("Please don’t");
        assertThat(labels.amount(0)).isEqualTo("None");
        assertThat(labels.option(LabelSet.SUPPORT_WISH, Wish.AS_IT_IS)).isEqualTo("The same");
        assertThat(labels.option(LabelSet.WISH, WishAnswer.NOT_NOW)).isEqualTo("Not now");
        assertThat(labels.of(SaidAloud.NO)).isEqualTo("No");
        assertThat(labels.of(Importance.VERY)).isEqualTo("Matters very much");
    }

    @Test
    void whoDoesAJobIsSaidByName() {
        var labels = CorePack.texts().labels();
        assertThat(labels.options(LabelSet.DIVISION, "Robin"))
                .containsExactly(
                        "Mostly Robin", "Robin a bit more", "Both about equally", "Me a bit more", "Mostly me");
        assertThat(labels.division(2, "Noa", "Robin")).isEqualTo("Mostly Noa");
        assertThat(labels.division(-1, "Noa", "Robin")).isEqualTo("Robin a bit more");
    }

    @Test
    void aVersionOfThePastIsReadAndNotOffered() {
        var past = questionnaires.pack(Questionnaires.CORE, 1);
        var texts = questionnaires.texts(Locale.FRENCH);
        assertThat(questionnaires.current()).doesNotContain(past);
        assertThat(past.items()).allSatisfy(it -> assertThat(texts.text(it)).isNotBlank());
        assertThat(past.items())
                .filteredOn(it -> it.form() instanceof Form.Support)
                .isNotEmpty()
                .allMatch(it -> ((Form.Support) it.form()).wish() == WishRule.ONLY_SHOWN);
    }

    @Test
    void aThemeOfSeveralPacksHasOneNameAndAllTheirTitles() {
        var money = new ThemeId("money");
        var texts = questionnaires.texts(Locale.ENGLISH);
        assertThat(questionnaires.current().stream()
                        .filter(pack ->
                                pack.themes().stream().anyMatch(it -> it.id().equals(money))))
                .hasSizeGreaterThan(1);
        assertThat(texts.theme(money)).isEqualTo("Money");
        assertThat(texts.title(money, Aspect.EXPECTATIONS)).isNotEqualTo("Money");
        assertThat(texts.title(money, Aspect.SUPPORT)).isNotEqualTo("Money");
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
