package app.entente.questionnaire;

import app.entente.seed.Seed;
import app.entente.seed.SeedFiles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the packs that are offered, for what only the files say. */
final class PackFiles {

    /** A theme as one pack has it. */
    record PackTheme(String pack, String name) {}

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles(new SeedFiles());

    private PackFiles() {}

    static Stream<Seed> structures() {
        return FILES.packs().stream();
    }

    /** The words of every theme in every pack that has it. */
    static Map<PackTheme, Seed> themes(String language) {
        var themes = new LinkedHashMap<PackTheme, Seed>();
        for (var pack : FILES.texts(language)) {
            pack.at("themes")
                    .entries()
                    .forEach((name, words) ->
                            themes.put(new PackTheme(pack.at("pack").text(), name), words));
        }
        return themes;
    }

    /** The two statements of each theme that are asked two weeks after a talk, by their names. */
    static Map<String, List<String>> pulses() {
        var pulses = new HashMap<String, List<String>>();
        structures()
                .flatMap(it -> it.at("themes").list().stream())
                .forEach(theme -> theme.find("pulse").ifPresent(it -> {
                    var names = it.list().stream().map(Seed::text).toList();
                    if (pulses.put(theme.at("id").text(), names) != null) {
                        throw it.broken("a theme has its pulse in one pack only");
                    }
                }));
        return pulses;
    }

    static Map<String, String> pulseWords(String language) {
        var words = new LinkedHashMap<String, String>();
        themes(language).values().forEach(theme -> theme.find("pulse").ifPresent(it -> words.putAll(it.words())));
        return words;
    }
}
