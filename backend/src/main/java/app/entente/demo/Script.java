package app.entente.demo;

import app.entente.seed.Seed;
import app.entente.seed.SeedFiles;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is played: what both answer, and what they have begun to talk about. */
@Component
class Script {

    private final Map<Role, SampleSheet> sheets = new EnumMap<>(Role.class);
    private final Map<String, Talk> talks = new HashMap<>();

    Script(SeedFiles seeds) {
        var answers = seeds.read("demo/answers", "demo/answers.schema.json");
        sheets.put(Role.NOA, sheet(answers, "noa"));
        sheets.put(Role.ROBIN, sheet(answers, "robin"));
        seeds.read("demo/talk", "demo/talk.schema.json")
                .forEach((language, it) -> talks.put(language, TalkReader.talk(it)));
    }

    SampleSheet sheet(Role role) {
        return Objects.requireNonNull(sheets.get(role));
    }

    /** In this language, or in English. */
    Talk talk(Locale locale) {
        var english = Objects.requireNonNull(talks.get(Locale.ENGLISH.getLanguage()));
        return talks.getOrDefault(locale.getLanguage(), english);
    }

    private static SampleSheet sheet(Map<String, Seed> files, String name) {
        return SampleSheet.of(Objects.requireNonNull(files.get(name)));
    }
}
