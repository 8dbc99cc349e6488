package app.entente.questionnaire;

import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The texts of all questionnaires in one language. */
public final class QuestionnaireTexts {

    private record Key(ItemId item, int version) {}

    private final AnswerLabels answerLabels;
    private final OwnQuestionTexts own;
    private final Map<Key, ItemText> items = new HashMap<>();
    private final Map<ThemeId, String> themes = new HashMap<>();
    private final Map<PackVersion, String> names = new HashMap<>();
    private final Map<PackVersion, String> abouts = new HashMap<>();

    QuestionnaireTexts(AnswerLabels answerLabels, Locale locale) {
        this.answerLabels = answerLabels;
        own = new OwnQuestionTexts(locale);
    }

    public AnswerLabels labels() {
        return answerLabels;
    }

    public String name(Pack pack) {
        return known(names, pack.version());
    }

    /** Returns one sentence that says what the pack is about. */
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

    /** Returns a first question for the talk about this item. */
    public String prompt(Item item) {
        return words(item).prompt();
    }

    public Optional<ItemReadings> readings(Item item) {
        return words(item).readings();
    }

    /** Returns the label of one option of an item with a choice. */
    public String option(Item item, String option) {
        return known(words(item).options(), option);
    }

    /** Adds the texts that a pack brought along. */
    void add(Pack pack, PackTexts words) {
        names.put(pack.version(), words.name());
        abouts.put(pack.version(), words.about());
        themes.putAll(words.themes());
        pack.items().forEach(it -> items.put(new Key(it.id(), it.version()), known(words.items(), it.id())));
    }

    /**
     * Adds the texts of a pack; throws InvalidYaml where one is missing, or where there is one for something the pack
     * does not contain.
     */
    void add(Pack pack, YamlNode yamlNode) {
        names.put(pack.version(), yamlNode.get("name").text());
        abouts.put(pack.version(), yamlNode.get("about").text());
        var left = new HashMap<>(yamlNode.get("themes").entries());
        for (var theme : pack.themes()) {
            add(theme, taken(left, theme.id().value(), yamlNode.get("themes")));
        }
        refuse(left);
    }

    private void add(Theme theme, YamlNode yamlNode) {
        themes.put(theme.id(), yamlNode.get("name").text());
        var left = new HashMap<>(yamlNode.get("items").entries());
        for (var item : theme.items()) {
            var words = taken(left, item.id().value(), yamlNode);
            put(item, words);
        }
        refuse(left);
    }

    private void put(Item item, YamlNode yamlNode) {
        var words = ItemText.of(yamlNode);
        var before = items.put(new Key(item.id(), item.version()), words);
        if (before != null && !before.equals(words)) {
            throw yamlNode.invalid("'%s' has new words, so it needs a new version".formatted(item.id()));
        }
        if (item.form() instanceof ItemForm.Choice(var options)
                && !words.options().keySet().containsAll(options)) {
            throw yamlNode.invalid("an option of '%s' has no words".formatted(item.id()));
        }
    }

    private static YamlNode taken(Map<String, YamlNode> from, String name, YamlNode around) {
        return Optional.ofNullable(from.remove(name))
                .orElseThrow(() -> around.invalid("'%s' has no words".formatted(name)));
    }

    private static void refuse(Map<String, YamlNode> left) {
        left.forEach((name, yamlNode) -> {
            throw yamlNode.invalid("the pack has no '%s'".formatted(name));
        });
    }

    private ItemText words(Item item) {
        return item.own().map(it -> own.of(item, it)).orElseGet(() -> known(items, new Key(item.id(), item.version())));
    }

    private static <K, V> V known(Map<K, V> words, K key) {
        return Objects.requireNonNull(words.get(key), () -> "No words for " + key);
    }
}
