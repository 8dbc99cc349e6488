package app.entente.demo;

import app.entente.seed.Seed;
import app.entente.seed.SeedFiles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is played: what both answer, and what they have begun to talk about. */
@Component
class Script {

    private final Map<Role, SampleSheet> sheets = new EnumMap<>(Role.class);
    private final Talk talk;

    Script(SeedFiles seeds) {
        var answers = seeds.read("demo/answers", "demo/answers.schema.json");
        sheets.put(Role.NOA, sheet(answers, "noa"));
        sheets.put(Role.ROBIN, sheet(answers, "robin"));
        talk = TalkReader.talk(Objects.requireNonNull(
                seeds.read("demo/talk", "demo/talk.schema.json").get("en")));
    }

    SampleSheet sheet(Role role) {
        return Objects.requireNonNull(sheets.get(role));
    }

    Talk talk() {
        return talk;
    }

    private static SampleSheet sheet(Map<String, Seed> files, String name) {
        return SampleSheet.of(Objects.requireNonNull(files.get(name)));
    }
}
