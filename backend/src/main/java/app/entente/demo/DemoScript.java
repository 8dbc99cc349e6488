package app.entente.demo;

import app.entente.yaml.BundledYaml;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The scripts of both demos: the answers of all, and what each two say and agree on. */
@Component
class DemoScript {

    private final Map<DemoRole, DemoSheet> sheets = new EnumMap<>(DemoRole.class);
    private final Map<DemoVariant, Map<String, DemoTalkScript>> talks = new EnumMap<>(DemoVariant.class);

    DemoScript(BundledYaml seeds) {
        seeds.read("demo/answers", "demo/answers.schema.json")
                .forEach((name, it) -> sheets.put(DemoTalkScriptReader.role(name), DemoSheet.of(it)));
        talks.put(DemoVariant.BEGINNING, talks(seeds, "demo/talk"));
        talks.put(DemoVariant.LATER, talks(seeds, "demo/later"));
    }

    DemoSheet sheet(DemoRole demoRole) {
        return Objects.requireNonNull(sheets.get(demoRole));
    }

    /** Returns the script of the talk in this language, or in English where it has none. */
    DemoTalkScript talk(DemoVariant variant, Locale locale) {
        var byLanguage = Objects.requireNonNull(talks.get(variant));
        var english = Objects.requireNonNull(byLanguage.get(Locale.ENGLISH.getLanguage()));
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    private static Map<String, DemoTalkScript> talks(BundledYaml seeds, String folder) {
        var talks = new HashMap<String, DemoTalkScript>();
        seeds.read(folder, "demo/talk.schema.json")
                .forEach((language, it) -> talks.put(language, DemoTalkScriptReader.talk(it)));
        return talks;
    }
}
