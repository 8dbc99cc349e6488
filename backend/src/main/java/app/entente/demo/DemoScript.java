package app.entente.demo;

import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The script of the demo: the answers of both, and the beginning of their talk. */
@Component
class DemoScript {

    private final Map<DemoRole, DemoSheet> sheets = new EnumMap<>(DemoRole.class);
    private final Map<String, DemoTalkScript> talks = new HashMap<>();

    DemoScript(BundledYaml seeds) {
        var answers = seeds.read("demo/answers", "demo/answers.schema.json");
        sheets.put(DemoRole.NOA, sheet(answers, "noa"));
        sheets.put(DemoRole.ROBIN, sheet(answers, "robin"));
        seeds.read("demo/talk", "demo/talk.schema.json")
                .forEach((language, it) -> talks.put(language, DemoTalkScriptReader.talk(it)));
    }

    DemoSheet sheet(DemoRole demoRole) {
        return Objects.requireNonNull(sheets.get(demoRole));
    }

    /** Returns the script of the talk in this language, or in English where it has none. */
    DemoTalkScript talk(Locale locale) {
        var english = Objects.requireNonNull(talks.get(Locale.ENGLISH.getLanguage()));
        return talks.getOrDefault(locale.getLanguage(), english);
    }

    private static DemoSheet sheet(Map<String, YamlNode> files, String name) {
        return DemoSheet.of(Objects.requireNonNull(files.get(name)));
    }
}
