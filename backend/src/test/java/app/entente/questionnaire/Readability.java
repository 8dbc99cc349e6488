package app.entente.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How hard a text is to read in English: the grade of Flesch and Kincaid, with syllables counted by their vowels. */
record Readability(String text) {

    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(\\s+|$)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|ed|[^laeiouy]e)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

    double grade() {
        var words = words(text);
        var syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 0.39 * words.size() / sentences().size() + 11.8 * syllables / words.size() - 15.59;
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

    private static int syllables(String word) {
        var letters = word.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]", "");
        var spoken = letters.length() <= 3 ? letters : SILENT.matcher(letters).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
