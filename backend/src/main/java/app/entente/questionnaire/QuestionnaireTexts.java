package app.entente.questionnaire;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.pack.StrengthKeys;
import app.entente.pack.Theme;
import app.entente.values.Aspect;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.yaml.YamlNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The texts of all questionnaires in one language. */
public final class QuestionnaireTexts {

    private record Key(ItemId item, int version) {}

    private final AnswerLabels answerLabels;
    private final OwnQuestionTexts own;
    private final Locale locale;
    private final Map<Key, ItemText> items = new HashMap<>();
    private final Map<ThemeId, String> themes = new HashMap<>();
    private final Map<PackVersion, String> names = new HashMap<>();
    private final Map<PackVersion, String> abouts = new HashMap<>();
    private final Map<PackVersion, String> audiences = new HashMap<>();
    private final Map<ThemeId, Map<Aspect, String>> titles = new HashMap<>();
    private final Map<String, String> pulses = new HashMap<>();

    QuestionnaireTexts(AnswerLabels answerLabels, Locale locale) {
        this.answerLabels = answerLabels;
        this.locale = locale;
        own = new OwnQuestionTexts(locale);
    }

    /** Returns what a partner without a name is called in a sentence said to the reader. */
    public String partner() {
        return own.yourPartner();
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

    /** A human headline for one facet of a theme; the theme's name where it has none of its own. */
    public String title(ThemeId theme, Aspect aspect) {
        return Optional.ofNullable(titles.getOrDefault(theme, Map.of()).get(aspect))
                .orElseGet(() -> theme(theme));
    }

    /** The item as a page names it that both read. */
    public String text(Item item) {
        var words = words(item);
        return words.joint().orElse(words.text());
    }

    /** The item as it is asked of one person; without a name, while there is no partner here yet, of "your partner". */
    public String text(Item item, Optional<String> partner) {
        return PartnerName.put(partner.orElseGet(own::myPartner), words(item).text(), locale);
    }

    /** Returns a value in words; what is given and received stands in a sentence of the page's own. */
    public String value(Item item, Value value, Function<Value.Exchange, String> exchange) {
        return switch (value) {
            case Value.Grade it -> answerLabels.grade(item.form(), it);
            case Value.Level it -> answerLabels.limit(item.form(), it.limit());
            case Value.WorkShare it ->
                answerLabels.options(LabelSet.DIVISION, partner()).get(it.part() + Value.WorkShare.MOST);
            case Value.Wished(var answer) -> answerLabels.option(LabelSet.WISH, answer);
            case Value.Chosen it -> option(item, it.option());
            case Value.Words it -> it.text();
            case Value.Exchange it -> exchange.apply(it);
        };
    }

    /** The sentence of a strength that both showed with this value; empty where that can't be one. */
    public Optional<String> strength(Item item, Value value) {
        var strengths = words(item).strengths();
        var key = switch (value) {
            case Value.Grade(int step)
            when item.form() instanceof ItemForm.Expectation ->
                step > Value.Grade.MIDDLE ? StrengthKeys.HIGH : StrengthKeys.LOW;
            case Value.Chosen(String option) -> option;
            case Value.Grade _, Value.Level _, Value.Exchange _, Value.WorkShare _, Value.Wished _, Value.Words _ ->
                StrengthKeys.ANY;
        };
        return Optional.ofNullable(strengths.get(key));
    }

    /** Whom a pack is for, where it is not for everybody. */
    public Optional<String> audience(Pack pack) {
        return Optional.ofNullable(audiences.get(pack.version()));
    }

    /** Returns an explanation of what is meant, to one person; empty where the text says it all. */
    public String help(Item item, Optional<String> partner) {
        return PartnerName.put(partner.orElseGet(own::yourPartner), words(item).help(), locale);
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

    /**
     * Returns the pulse statement of this name as it is asked of one person, without a name of "my partner"; empty where
     * this version of Entente has none.
     */
    public Optional<String> pulse(String name, Optional<String> partner) {
        return Optional.ofNullable(pulses.get(name))
                .map(it -> PartnerName.put(partner.orElseGet(own::myPartner), it, locale));
    }

    /** Adds the texts that a pack brought along. */
    void add(Pack pack, PackTexts words) {
        names.put(pack.version(), words.name());
        abouts.put(pack.version(), words.about());
        words.audience().ifPresent(it -> audiences.put(pack.version(), it));
        themes.putAll(words.themes());
        titles.putAll(words.titles());
        pack.items().forEach(it -> items.put(new Key(it.id(), it.version()), known(words.items(), it.id())));
    }

    /**
     * Takes the words of a pack. All of them have to be there, and none that the pack does not know. A theme that is
     * there already keeps its name and its titles: packs that share one add what is missing, past versions come last.
     */
    void add(Pack pack, YamlNode yamlNode) {
        names.put(pack.version(), yamlNode.get("name").text());
        abouts.put(pack.version(), yamlNode.get("about").text());
        yamlNode.find("for").ifPresent(it -> audiences.put(pack.version(), it.text()));
        var left = new HashMap<>(yamlNode.get("themes").entries());
        for (var theme : pack.themes()) {
            add(theme, taken(left, theme.id().value(), yamlNode.get("themes")));
        }
        refuse(left);
    }

    private void add(Theme theme, YamlNode yamlNode) {
        themes.putIfAbsent(theme.id(), yamlNode.get("name").text());
        yamlNode.find("titles").ifPresent(it -> addTitles(theme.id(), it));
        yamlNode.find("pulse").ifPresent(it -> it.stringMap().forEach(pulses::putIfAbsent));
        var left = new HashMap<>(yamlNode.get("items").entries());
        for (var item : theme.items()) {
            put(item, taken(left, item.id().value(), yamlNode));
        }
        refuse(left);
    }

    private void addTitles(ThemeId theme, YamlNode yamlNode) {
        var known = titles.computeIfAbsent(theme, _ -> new EnumMap<>(Aspect.class));
        yamlNode.stringMap().forEach((facet, title) -> known.putIfAbsent(Facets.aspect(facet), title));
    }

    private void put(Item item, YamlNode yamlNode) {
        var words = ItemTextReader.read(item, yamlNode);
        var before = items.put(new Key(item.id(), item.version()), words);
        if (before != null && !before.equals(words)) {
            throw yamlNode.invalid("'%s' has new words, so it needs a new version".formatted(item.id()));
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
