package app.entente.extra;

import app.entente.seed.Seed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The languages of a questionnaire, in the order of the file. With one of them words stand as they are, with several
 * each place has words for all: {@code {en: Money, fr: L'argent}}.
 */
record Tongues(List<String> languages, Faults faults) {

    Tongues {
        languages = List.copyOf(languages);
    }

    /** By language. What is missing is noted, and empty here. */
    Map<String, String> words(Seed seed) {
        var given = seed.isText() ? Map.of(languages.getFirst(), seed.text()) : seed.words();
        var words = new LinkedHashMap<String, String>();
        for (var language : languages) {
            if (!given.containsKey(language)) {
                faults.add(seed.broken("the words in '%s' are missing".formatted(language)));
            }
            words.put(language, given.getOrDefault(language, ""));
        }
        given.keySet().stream()
                .filter(it -> !languages.contains(it))
                .forEach(it -> faults.add(seed.broken("'%s' is none of the languages named at the top".formatted(it))));
        return words;
    }
}
