package app.entente.extra;

import app.entente.questionnaire.Facets;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ItemText;
import app.entente.questionnaire.Pack;
import app.entente.questionnaire.PackId;
import app.entente.questionnaire.PackVersion;
import app.entente.questionnaire.PackWords;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.WordedPack;
import app.entente.seed.Seed;
import app.entente.values.Aspect;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a pack of a file that has the form. Its names stand behind the questionnaire's, so that no two files share one. */
final class ExtraReader {

    private final Seed seed;
    private final Faults faults;
    private final Tongues tongues;
    private final PackVersion version;
    private final Set<String> seen = new HashSet<>();

    ExtraReader(Seed seed, Faults faults) {
        this.seed = seed;
        this.faults = faults;
        version = new PackVersion(
                new PackId(seed.at("questionnaire").text()), seed.at("version").number());
        tongues =
                new Tongues(seed.at("languages").list().stream().map(Seed::text).toList(), faults);
    }

    WordedPack read() {
        var name = tongues.words(seed.at("name"));
        var about = tongues.words(seed.at("about"));
        var whom = seed.find("for").map(tongues::words).orElse(Map.of());
        var themes = seed.at("themes").list().stream().map(this::theme).toList();
        faults.requireNone();
        var words = new LinkedHashMap<String, PackWords>();
        for (var it : tongues.languages()) {
            var audience = Optional.ofNullable(whom.get(it));
            words.put(it, words(it, name.getOrDefault(it, ""), about.getOrDefault(it, ""), audience, themes));
        }
        var bare = themes.stream().map(WordedTheme::theme).toList();
        return new WordedPack(new Pack(version, bare), words);
    }

    private WordedTheme theme(Seed it) {
        var prefix = version.pack() + "-";
        var id = new ThemeId(prefix + it.at("id").text());
        var reader = reader(prefix);
        requireNew(it.at("id"));
        var items = it.at("items").list();
        items.forEach(item -> requireNew(item.at("id")));
        var read = items.stream()
                .flatMap(item -> faults.tried(() -> reader.read(id, item)).stream())
                .toList();
        return new WordedTheme(id, tongues.words(it.at("name")), titles(it), read);
    }

    private ExtraItemReader reader(String prefix) {
        return namesFormat(seed)
                ? new FormItemReader(prefix, version.version(), tongues)
                : new ItemReader(prefix, version.version(), tongues);
    }

    private Map<Aspect, Map<String, String>> titles(Seed theme) {
        var titles = new EnumMap<Aspect, Map<String, String>>(Aspect.class);
        theme.find("titles")
                .ifPresent(it ->
                        it.entries().forEach((facet, words) -> titles.put(Facets.aspect(facet), tongues.words(words))));
        return titles;
    }

    /** 1 where the file names none. */
    static int format(Seed seed) {
        return seed.find("format").map(Seed::number).orElse(1);
    }

    /** Whether the file names its format, which the first one never does. */
    static boolean namesFormat(Seed seed) {
        return seed.find("format").isPresent();
    }

    private void requireNew(Seed id) {
        if (!seen.add(id.text())) {
            faults.add(id.broken("'%s' stands twice; each name is there once".formatted(id.text())));
        }
    }

    private static PackWords words(
            String language, String name, String about, Optional<String> audience, List<WordedTheme> themes) {
        Map<ThemeId, String> names = new HashMap<>();
        Map<ThemeId, Map<Aspect, String>> titles = new HashMap<>();
        Map<ItemId, ItemText> items = new HashMap<>();
        for (var theme : themes) {
            names.put(theme.id(), theme.name().getOrDefault(language, ""));
            titles.put(theme.id(), theme.titlesIn(language));
            theme.items().forEach(it -> items.put(it.item().id(), it.words().get(language)));
        }
        return new PackWords(name, about, audience, names, titles, items);
    }
}
