package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All words of all questionnaires in one language. */
public final class Texts {

    private record Key(ItemId item, int version) {}

    private final Labels labels;
    private final OwnTexts own;
    private final Map<Key, ItemText> items = new HashMap<>();
    private final Map<ThemeId, String> themes = new HashMap<>();
    private final Map<PackVersion, String> names = new HashMap<>();
    private final Map<PackVersion, String> abouts = new HashMap<>();

    Texts(Labels labels, Locale locale) {
        this.labels = labels;
        own = new OwnTexts(locale);
    }

    public Labels labels() {
        return labels;
    }

    public String name(Pack pack) {
        return known(names, pack.version());
    }

    /** One sentence that says what the pack is about. */
    public String about(Pack pack) {
        return known(abouts, pack.version());
    }

    public String theme(ThemeId theme) {
        return theme.equals(ThemeId.OWN) ? own.theme() : known(themes, theme);
    }

    public String text(Item item) {
        return words(item).text();
    }

    public String help(Item item) {
        return words(item).help();
    }

    /** A first question for the talk. */
    public String prompt(Item item) {
        return words(item).prompt();
    }

    public Optional<Readings> readings(Item item) {
        return words(item).readings();
    }

    /** The word for one option of an item with a choice. */
    public String option(Item item, String option) {
        return known(words(item).options(), option);
    }

    /** Takes the words that a pack brought along. */
    void add(Pack pack, PackWords words) {
        names.put(pack.version(), words.name());
        abouts.put(pack.version(), words.about());
        themes.putAll(words.themes());
        pack.items().forEach(it -> items.put(new Key(it.id(), it.version()), known(words.items(), it.id())));
    }

    /** Takes the words of a pack. All of them have to be there, and none that the pack does not know. */
    void add(Pack pack, Seed seed) {
        names.put(pack.version(), seed.at("name").text());
        abouts.put(pack.version(), seed.at("about").text());
        var left = new HashMap<>(seed.at("themes").entries());
        for (var theme : pack.themes()) {
            add(theme, taken(left, theme.id().value(), seed.at("themes")));
        }
        refuse(left);
    }

    private void add(Theme theme, Seed seed) {
        themes.put(theme.id(), seed.at("name").text());
        var left = new HashMap<>(seed.at("items").entries());
        for (var item : theme.items()) {
            var words = taken(left, item.id().value(), seed);
            put(item, words);
        }
        refuse(left);
    }

    private void put(Item item, Seed seed) {
        var words = ItemText.of(seed);
        var before = items.put(new Key(item.id(), item.version()), words);
        if (before != null && !before.equals(words)) {
            throw seed.broken("'%s' has new words, so it needs a new version".formatted(item.id()));
        }
        if (item.form() instanceof Form.Choice(var options)
                && !words.options().keySet().containsAll(options)) {
            throw seed.broken("an option of '%s' has no words".formatted(item.id()));
        }
    }

    private static Seed taken(Map<String, Seed> from, String name, Seed around) {
        return Optional.ofNullable(from.remove(name))
                .orElseThrow(() -> around.broken("'%s' has no words".formatted(name)));
    }

    private static void refuse(Map<String, Seed> left) {
        left.forEach((name, seed) -> {
            throw seed.broken("the pack has no '%s'".formatted(name));
        });
    }

    private ItemText words(Item item) {
        return item.own().map(it -> own.of(item, it)).orElseGet(() -> known(items, new Key(item.id(), item.version())));
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        return Objects.requireNonNull(words.get(key), () -> "No words for " + key);
    }
}
