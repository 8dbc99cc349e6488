package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that each list finds what it is there for, and leaves plain words alone. */
class WordListTests {

    @ParameterizedTest(name = "{0} finds \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            labels           | My partner is codependent.
            labels           | This is not normal.
            double-negatives | I never go out without my partner.
            double-negatives | It isn't something nobody does.
            double-negatives | It isn’t something nobody does.
            gendered         | She keeps her promises.
            gendered         | We talk like husband and wife.
            compromise       | Where could you meet in the middle?
            compromise       | How could each of you give a little?
            checking         | You could check your phones together, or track each other.
            partners-own     | My partner spends an evening with their friends.
            partners-own     | My partner works late.
            """)
    void theListFindsIt(String list, String text) {
        assertThat(WordList.of(list).hits(text)).isTrue();
    }

    @ParameterizedTest(name = "{0} leaves \"{1}\" alone")
    @CsvSource(delimiter = '|', textBlock = """
            double-negatives | It is not half and half.
            gendered         | Each other, then there.
            compromise       | What would you like to be given?
            checking         | My partner reads messages on my phone.
            partners-own     | My partner shows pictures of me to others.
            partners-own     | My partner reads messages on my phone.
            """)
    void theListLeavesItAlone(String list, String text) {
        assertThat(WordList.of(list).hits(text)).isFalse();
    }
}
