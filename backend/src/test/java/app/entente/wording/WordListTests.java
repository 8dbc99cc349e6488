package app.entente.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that each list finds what it is there for, and leaves plain words alone. */
class WordListTests {

    @ParameterizedTest(name = "{1} in {0} finds \"{2}\"")
    @CsvSource(delimiter = '|', textBlock = """
            en | labels           | My partner is codependent.
            en | labels           | This is not normal.
            en | labels           | This is your diagnosis.
            en | labels           | Your score is 7.
            en | double-negatives | I never go out without my partner.
            en | double-negatives | It isn't something nobody does.
            en | double-negatives | It isn’t something nobody does.
            en | gendered         | She keeps her promises.
            en | gendered         | We talk like husband and wife.
            en | compromise       | Where could you meet in the middle?
            en | compromise       | How could each of you give a little?
            en | checking         | You could check your phones together, or track each other.
            en | partners-own     | My partner spends an evening with their friends.
            en | partners-own     | My partner works late.
            en | retired          | How will we honour this?
            en | retired          | One invitation with three faces.
            en | retired          | We talked about this away from here.
            en | retired          | Robin rather disagrees.
            en | retired          | What you each answered today.
            en | partners-own     | {partner} works late.
            fr | retired          | Vous avez dit oui à deux.
            fr | labels           | Votre partenaire est toxique.
            fr | labels           | Voici votre diagnostic.
            fr | compromise       | Quel compromis vous irait ?
            fr | checking         | Vérifiez votre téléphone ensemble.
            fr | gendered         | Parlez-en à votre mari.
            """)
    void theListFindsIt(String language, String list, String text) {
        assertThat(WordList.of(language, list).hits(text)).isTrue();
    }

    @ParameterizedTest(name = "{1} in {0} leaves \"{2}\" alone")
    @CsvSource(delimiter = '|', textBlock = """
            en | labels           | It is not a test or a diagnosis, and there is no score.
            en | double-negatives | It is not half and half.
            en | gendered         | Each other, then there.
            en | compromise       | What would you like to be given?
            en | checking         | My partner reads messages on my phone.
            en | partners-own     | My partner shows pictures of me to others.
            en | partners-own     | My partner reads messages on my phone.
            en | partners-own     | {partner} posts a photo of me online.
            en | gendered         | My mother-in-law has a key.
            en | retired          | From “what shall we eat?” to the plates on the table.
            fr | labels           | Ce n’est ni un test ni un diagnostic.
            fr | gendered         | Votre partenaire et vous.
            """)
    void theListLeavesItAlone(String language, String list, String text) {
        assertThat(WordList.of(language, list).hits(text)).isFalse();
    }
}
