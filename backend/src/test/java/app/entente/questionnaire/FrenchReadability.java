package app.entente.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How easy a text is to read in French: Kandel and Moles, with syllables counted by their vowels; 60 and more is plain. */
record FrenchReadability(String text) {

    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(\\s+|$)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyàâäéèêëîïôöùûüÿœæ])es?$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüÿœæ]+");

    double ease() {
        var words = words(text);
        var syllables = words.stream().mapToInt(FrenchReadability::syllables).sum();
        return 207 - 1.015 * words.size() / sentences().size() - 73.6 * syllables / words.size();
    }

    int longestSentence() {
        return sentences().stream().mapToInt(it -> words(it).size()).max().orElse(0);
    }

    private List<String> sentences() {
        return Arrays.stream(SENTENCE.split(text)).filter(it -> !it.isBlank()).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(it -> it.group()).toList();
    }

    /** None for what an apostrophe joins to the next word, as the l in l’autre. */
    private static int syllables(String word) {
        var letters = word.toLowerCase(Locale.FRENCH);
        var spoken = (int) VOWELS.matcher(letters).results().count();
        return spoken > 1 && SILENT.matcher(letters).find() ? spoken - 1 : spoken;
    }
}
