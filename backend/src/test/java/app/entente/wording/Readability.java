package app.entente.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How hard a text is to read, by the formula made for its language. Syllables are counted by their vowels. */
enum Readability {
    /** The grade of Flesch and Kincaid: 7 at most. */
    ENGLISH("en", "[aeiouy]{1,2}", "(?:[^laeiouy]es|ed|[^laeiouy]e)$") {

        private static final double HARDEST = 7;

        @Override
        double of(Passage passage) {
            return 0.39 * passage.wordsPerSentence() + 11.8 * syllablesPerWord(passage.words()) - 15.59;
        }

        @Override
        boolean plain(Passage passage) {
            return of(passage) <= HARDEST;
        }
    },

    /** The ease of Kandel and Moles: 60 at least. What an apostrophe cuts off is a word without a syllable. */
    FRENCH("fr", "[aeiouyàâäéèêëîïôöùûüœæ]+", "(?<=.)es?$") {

        private static final double HARDEST = 60;
        private static final Pattern CUT = Pattern.compile("['’]");

        @Override
        double of(Passage passage) {
            var words = passage.words().stream().flatMap(CUT::splitAsStream).toList();
            var perSentence = (double) words.size() / passage.sentences().size();
            return 207 - 1.015 * perSentence - 73.6 * syllablesPerWord(words);
        }

        @Override
        boolean plain(Passage passage) {
            return of(passage) >= HARDEST;
        }
    };

    private final String language;
    private final Pattern vowels;
    private final Pattern silent;

    Readability(String language, String vowels, String silent) {
        this.language = language;
        this.vowels = Pattern.compile(vowels);
        this.silent = Pattern.compile(silent);
    }

    static Optional<Readability> in(String language) {
        return Arrays.stream(values())
                .filter(it -> it.language.equals(language))
                .findFirst();
    }

    abstract double of(Passage passage);

    abstract boolean plain(Passage passage);

    double syllablesPerWord(List<String> words) {
        return (double) words.stream().mapToInt(this::syllables).sum() / words.size();
    }

    private int syllables(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        var spoken = letters.length() <= 3 ? letters : silent.matcher(letters).replaceFirst("");
        return Math.max(letters.length() > 1 ? 1 : 0, (int)
                vowels.matcher(spoken).results().count());
    }
}
