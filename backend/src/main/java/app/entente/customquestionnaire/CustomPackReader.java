package app.entente.customquestionnaire;

import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.questionnaire.Facets;
import app.entente.questionnaire.ItemText;
import app.entente.questionnaire.PackTexts;
import app.entente.questionnaire.TranslatedPack;
import app.entente.values.Aspect;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a pack from a file that has passed the schema. Its names get the questionnaire's as a prefix, so that no two
 * files share one.
 */
final class CustomPackReader {

    private final YamlNode yamlNode;
    private final FaultCollector faultCollector;
    private final PackLanguages packLanguages;
    private final PackVersion version;
    private final Set<String> seen = new HashSet<>();

    CustomPackReader(YamlNode yamlNode, FaultCollector faultCollector) {
        this.yamlNode = yamlNode;
        this.faultCollector = faultCollector;
        version = new PackVersion(
                new PackId(yamlNode.get("questionnaire").text()),
                yamlNode.get("version").number());
        packLanguages = new PackLanguages(
                yamlNode.get("languages").list().stream().map(YamlNode::text).toList(), faultCollector);
    }

    TranslatedPack read() {
        var name = packLanguages.words(yamlNode.get("name"));
        var about = packLanguages.words(yamlNode.get("about"));
        var whom = yamlNode.find("for").map(packLanguages::words).orElse(Map.of());
        var themes = yamlNode.get("themes").list().stream().map(this::theme).toList();
        faultCollector.requireNone();
        var words = new LinkedHashMap<String, PackTexts>();
        for (var it : packLanguages.languages()) {
            var audience = Optional.ofNullable(whom.get(it));
            words.put(it, words(it, name.getOrDefault(it, ""), about.getOrDefault(it, ""), audience, themes));
        }
        var bare = themes.stream().map(TranslatedTheme::theme).toList();
        return new TranslatedPack(new Pack(version, bare), words);
    }

    private TranslatedTheme theme(YamlNode it) {
        var prefix = version.pack() + "-";
        var id = new ThemeId(prefix + it.get("id").text());
        var reader = reader(prefix);
        requireNew(it.get("id"));
        var items = it.get("items").list();
        items.forEach(item -> requireNew(item.get("id")));
        var read = items.stream()
                .flatMap(item -> faultCollector.tryRead(() -> reader.read(id, item)).stream())
                .toList();
        return new TranslatedTheme(id, packLanguages.words(it.get("name")), titles(it), read);
    }

    private ItemReader reader(String prefix) {
        return namesFormat(yamlNode)
                ? new SecondFormatItemReader(prefix, version.version(), packLanguages)
                : new FirstFormatItemReader(prefix, version.version(), packLanguages);
    }

    private Map<Aspect, Map<String, String>> titles(YamlNode theme) {
        var titles = new EnumMap<Aspect, Map<String, String>>(Aspect.class);
        theme.find("titles")
                .ifPresent(it -> it.entries()
                        .forEach((facet, words) -> titles.put(Facets.aspect(facet), packLanguages.words(words))));
        return titles;
    }

    /** 1 where the file names none. */
    static int format(YamlNode yamlNode) {
        return yamlNode.find("format").map(YamlNode::number).orElse(1);
    }

    /** Whether the file names its format, which the first one never does. */
    static boolean namesFormat(YamlNode yamlNode) {
        return yamlNode.find("format").isPresent();
    }

    private void requireNew(YamlNode id) {
        if (!seen.add(id.text())) {
            faultCollector.add(id.invalid("'%s' stands twice; each name is there once".formatted(id.text())));
        }
    }

    private static PackTexts words(
            String language, String name, String about, Optional<String> audience, List<TranslatedTheme> themes) {
        Map<ThemeId, String> names = new HashMap<>();
        Map<ThemeId, Map<Aspect, String>> titles = new HashMap<>();
        Map<ItemId, ItemText> items = new HashMap<>();
        for (var theme : themes) {
            names.put(theme.id(), theme.name().getOrDefault(language, ""));
            titles.put(theme.id(), theme.titlesIn(language));
            theme.items().forEach(it -> items.put(it.item().id(), it.words().get(language)));
        }
        return new PackTexts(name, about, audience, names, titles, items);
    }
}
