package app.entente.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A text taken apart. A colon ends a sentence, as a voice does there. */
record Passage(String text) {

    private static final Pattern SENTENCE = Pattern.compile("[.!?…:]+[”»\\s\\u00a0\\u202f]*(\\s+|$)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

    List<String> words() {
        return WORD.matcher(text).results().map(it -> it.group()).toList();
    }

    List<String> sentences() {
        return Arrays.stream(SENTENCE.split(text))
                .filter(it -> WORD.matcher(it).find())
                .toList();
    }

    int longestSentence() {
        return sentences().stream()
                .mapToInt(it -> new Passage(it).words().size())
                .max()
                .orElse(0);
    }

    double wordsPerSentence() {
        return (double) words().size() / sentences().size();
    }
}
