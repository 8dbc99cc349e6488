package app.entente.questionnaire;

import app.entente.seed.Seed;
import app.entente.values.Aspect;
import java.util.EnumMap;
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
    private final Locale locale;
    private final Map<Key, ItemText> items = new HashMap<>();
    private final Map<ThemeId, String> themes = new HashMap<>();
    private final Map<PackVersion, String> names = new HashMap<>();
    private final Map<PackVersion, String> abouts = new HashMap<>();
    private final Map<PackVersion, String> audiences = new HashMap<>();
    private final Map<ThemeId, Map<Aspect, String>> titles = new HashMap<>();

    Texts(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
        own = new OwnTexts(locale);
    }

    /** The partner where there is no name. */
    public String partner() {
        return own.partner();
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

    /** A human headline for one facet of a theme; the theme's name where it has none of its own. */
    public String title(ThemeId theme, Aspect aspect) {
        return Optional.ofNullable(titles.getOrDefault(theme, Map.of()).get(aspect)).orElseGet(() -> theme(theme));
    }

    /** The item as a page names it that both read. */
    public String text(Item item) {
        var words = words(item);
        return words.joint().orElse(words.text());
    }

    /** The item as it is asked of one person; without a name, while there is no partner here yet, of "your partner". */
    public String text(Item item, Optional<String> partner) {
        return PartnerName.put(partner.orElseGet(own::partner), words(item).text(), locale);
    }

    /** The sentence of a strength that both showed with this value; empty where that can't be one. */
    public Optional<String> strength(Item item, Value value) {
        var strengths = words(item).strengths();
        var key = switch (value) {
            case Value.Grade(int step) when item.form() instanceof Form.Expectation ->
                step > Value.Grade.MIDDLE ? ItemText.HIGH : ItemText.LOW;
            case Value.Chosen(String option) -> option;
            case Value.Grade _, Value.Level _, Value.Exchange _, Value.WorkShare _, Value.Wished _, Value.Words _ ->
                ItemText.ANY;
        };
        return Optional.ofNullable(strengths.get(key));
    }

    /** Whom a pack is for, where it is not for everybody. */
    public Optional<String> audience(Pack pack) {
        return Optional.ofNullable(audiences.get(pack.version()));
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
        seed.find("for").ifPresent(it -> audiences.put(pack.version(), it.text()));
        var left = new HashMap<>(seed.at("themes").entries());
        for (var theme : pack.themes()) {
            add(theme, taken(left, theme.id().value(), seed.at("themes")));
        }
        refuse(left);
    }

    private void add(Theme theme, Seed seed) {
        themes.put(theme.id(), seed.at("name").text());
        seed.find("titles").ifPresent(it -> titles.computeIfAbsent(theme.id(), _ -> new EnumMap<>(Aspect.class))
                .putAll(titles(it)));
        var left = new HashMap<>(seed.at("items").entries());
        for (var item : theme.items()) {
            put(item, taken(left, item.id().value(), seed));
        }
        refuse(left);
    }

    private static Map<Aspect, String> titles(Seed seed) {
        var titles = new EnumMap<Aspect, String>(Aspect.class);
        seed.words().forEach((facet, title) -> titles.put(facet.equals("limits") ? Aspect.BOUNDARIES : Aspect.valueOf(facet.toUpperCase(Locale.ROOT)), title));
        return titles;
    }

    private void put(Item item, Seed seed) {
        var words = ItemTextReader.read(item, seed);
        var before = items.put(new Key(item.id(), item.version()), words);
        if (before != null && !before.equals(words)) {
            throw seed.broken("'%s' has new words, so it needs a new version".formatted(item.id()));
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
