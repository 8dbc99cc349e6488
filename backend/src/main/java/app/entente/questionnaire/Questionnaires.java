package app.entente.questionnaire;

import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.pack.Theme;
import app.entente.values.ThemeId;
import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** All packs in all their versions, and their texts, read once at the start; a broken file ends the start. */
@Service
public class Questionnaires {

    /** The pack that everybody starts with. */
    public static final PackId CORE = new PackId("core");

    private final Map<PackVersion, Pack> packs = new LinkedHashMap<>();
    private final Map<String, QuestionnaireTexts> texts = new HashMap<>();
    private final Set<PackId> shipped;
    private final Predicate<PackVersion> offered;

    @Autowired
    Questionnaires(QuestionnaireFiles files, Optional<AdditionalPacks> more) {
        files.packs().forEach(this::add);
        var today = Set.copyOf(packs.keySet());
        files.pastPacks().forEach(this::add);
        files.labels().forEach((language, labels) -> texts.put(language, texts(language, labels, files)));
        shipped = packs.keySet().stream().map(PackVersion::pack).collect(Collectors.toUnmodifiableSet());
        offered = it ->
                today.contains(it) || more.filter(packs -> packs.isOffered(it)).isPresent();
        more.ifPresent(packs -> packs.all().forEach(this::add));
    }

    /** Returns the questionnaires that Entente ships, and no others. */
    public static Questionnaires shipped() {
        return new Questionnaires(new QuestionnaireFiles(new BundledYaml()), Optional.empty());
    }

    /** Returns this version of a pack; empty where nothing of it is known here. */
    public Optional<Pack> find(PackVersion version) {
        return Optional.ofNullable(packs.get(version));
    }

    /** Returns the pack in this version; throws NoSuchElementException where there is none. */
    public Pack pack(PackVersion version) {
        return find(version).orElseThrow(() -> new NoSuchElementException("There is no " + version));
    }

    public Pack pack(PackId id, int version) {
        return pack(new PackVersion(id, version));
    }

    /** The newest version that is offered, which a new round begins with. */
    public Pack current(PackId id) {
        return packs.values().stream()
                .filter(pack -> pack.id().equals(id) && offered.test(pack.version()))
                .max(Comparator.comparingInt(pack -> pack.version().version()))
                .orElseThrow(() -> new NoSuchElementException("There is no pack " + id));
    }

    /** Returns the newest version of every pack that a round may begin with, the core pack first. */
    public List<Pack> current() {
        return packs.keySet().stream()
                .filter(offered)
                .map(PackVersion::pack)
                .distinct()
                .sorted(Comparator.comparing(it -> !it.equals(CORE)))
                .map(this::current)
                .toList();
    }

    /** Returns this theme as each pack has it that a round may begin with; one that stands in several is there for each. */
    public List<Theme> themes(ThemeId theme) {
        return current().stream()
                .flatMap(it -> it.themes().stream())
                .filter(it -> it.id().equals(theme))
                .toList();
    }

    /** Returns the texts in this language, or in English where it has none. */
    public QuestionnaireTexts texts(Locale locale) {
        return words(locale).or(() -> words(Locale.ENGLISH)).orElseThrow();
    }

    /** Returns the languages in which every shipped pack has texts. */
    public List<Locale> languages() {
        return texts.keySet().stream().sorted().map(Locale::of).toList();
    }

    /**
     * Returns the reason why this pack cannot be added to the existing ones, if there is one: a name means one thing in
     * all of them.
     */
    public Optional<String> findNameClash(Pack pack) {
        if (shipped.contains(pack.id())) {
            return Optional.of("'%s' is a pack that comes with Entente; choose another name".formatted(pack.id()));
        }
        var names = names(pack).collect(Collectors.toSet());
        return packs.values().stream()
                .filter(it -> !it.id().equals(pack.id()))
                .flatMap(it -> names(it).filter(names::contains).map(name -> name + "' in the pack '" + it.id()))
                .findFirst()
                .map("it has the same name as '%s'; choose another one"::formatted);
    }

    private static Stream<String> names(Pack pack) {
        return Stream.concat(
                pack.themes().stream().map(it -> it.id().value()),
                pack.items().stream().map(it -> it.id().value()));
    }

    private Optional<QuestionnaireTexts> words(Locale locale) {
        return Optional.ofNullable(texts.get(locale.getLanguage()));
    }

    private void add(TranslatedPack more) {
        findNameClash(more.pack()).ifPresent(it -> {
            throw new IllegalStateException(
                    "The pack '%s' cannot be used: %s".formatted(more.pack().id(), it));
        });
        packs.put(more.pack().version(), more.pack());
        texts.forEach((language, all) -> all.add(more.pack(), more.in(language)));
    }

    private void add(YamlNode yamlNode) {
        var pack = PackReader.pack(yamlNode);
        if (packs.putIfAbsent(pack.version(), pack) != null) {
            throw yamlNode.invalid("version %d of '%s' is there already"
                    .formatted(pack.version().version(), pack.id()));
        }
    }

    private QuestionnaireTexts texts(String language, YamlNode labels, QuestionnaireFiles files) {
        var words = new QuestionnaireTexts(new AnswerLabels(Locale.of(language), labels), Locale.of(language));
        var left = new HashMap<>(packs);
        files.texts(language).forEach(yamlNode -> words.add(taken(left, yamlNode), yamlNode));
        files.pastTexts(language).forEach(yamlNode -> words.add(taken(left, yamlNode), yamlNode));
        files.pastTexts(Locale.ENGLISH.getLanguage()).stream()
                .filter(yamlNode -> left.containsKey(yamlNode.read(PackReader::version)))
                .forEach(yamlNode ->
                        words.add(taken(left, yamlNode), yamlNode)); // nobody translates what is not asked any more
        left.forEach((version, _) -> {
            throw labels.invalid("this language has no words for " + version);
        });
        return words;
    }

    private static Pack taken(Map<PackVersion, Pack> from, YamlNode yamlNode) {
        var version = yamlNode.read(PackReader::version);
        return Optional.ofNullable(from.remove(version)).orElseThrow(() -> yamlNode.invalid("there is no " + version));
    }
}
