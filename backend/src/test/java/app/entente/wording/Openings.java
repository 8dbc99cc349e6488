package app.entente.wording;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;

/** Counts by which three words sentences begin. */
public final class Openings {

    private static final int WORDS = 3;

    private Openings() {}

    /** Returns how many sentences each opening begins; a sentence of fewer words has none. */
    public static Map<String, Long> count(Stream<String> texts) {
        return texts.flatMap(it -> new Passage(it).sentences().stream())
                .map(it -> new Passage(it).words())
                .filter(it -> it.size() >= WORDS)
                .map(it -> it.stream().limit(WORDS).collect(joining(" ")))
                .collect(groupingBy(it -> it, counting()));
    }
}
