package app.entente.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shows what the rules let pass and what they do not. */
class WordingTests {

    private final Wording english = Wording.in("en");

    @Test
    void aSentenceMayBeLongerOnAPageThanInAQuestion() {
        var sentence = "a b c ".repeat(7) + "d.";
        assertThat(english.wrongInQuestion(sentence)).containsExactly("22 words in a sentence");
        assertThat(english.wrongInPage(sentence)).isEmpty();
        assertThat(english.wrongInPage("a b c ".repeat(9))).containsExactly("27 words in a sentence");
    }

    @Test
    void aPageMayDenyTwoThingsSideBySide() {
        var purpose = "It is not a test and not a diagnosis.";
        assertThat(english.wrongInPage(purpose)).isEmpty();
        assertThat(english.wrongInQuestion(purpose)).containsExactly("double-negatives");
    }

    @Test
    void aPageNeverDeniesOneThingTwice() {
        assertThat(english.wrongInPage("Nobody sees nothing.")).containsExactly("double-negatives");
    }

    @Test
    void aLabelIsWrongEverywhere() {
        assertThat(english.wrongInPage("This is toxic.")).containsExactly("labels");
        assertThat(english.wrongInQuestion("This is toxic.")).contains("labels");
    }

    @Test
    void quotesAndApostrophesAreTypographic() {
        assertThat(english.wrongInPage("It isn't.")).containsExactly("a straight quote or apostrophe");
        assertThat(english.wrongInQuestion("\"Yes\"")).containsExactly("a straight quote or apostrophe");
        assertThat(english.wrongInPage("It isn’t “that”.")).isEmpty();
    }

    @Test
    void whatWasRetiredMayNotComeBackOnAPage() {
        assertThat(english.wrongInPage("How shall your partner call you?")).containsExactly("retired");
        assertThat(Wording.in("fr").wrongInPage("Vous avez dit oui à deux.")).containsExactly("retired");
    }

    @Test
    void aLanguageWithoutRulesOfItsOwnIsHeldToTheLength() {
        assertThat(Wording.in("eo").wrongInPage("unu ".repeat(31))).containsExactly("31 words in a sentence");
    }
}
