package app.entente.questionnaire;

import app.entente.seed.Seed;
import app.entente.seed.SeedFiles;
import java.util.Collection;
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

/** All packs in all their versions, and their words. They are read once, at the start, which a broken file ends. */
@Service
public class Questionnaires {

    /** Everybody starts with this pack. */
    public static final PackId CORE = new PackId("core");

    private final Map<PackVersion, Pack> packs = new LinkedHashMap<>();
    private final Map<String, Texts> texts = new HashMap<>();
    private final Set<PackId> shipped;
    private final Predicate<PackVersion> offered;

    @Autowired
    Questionnaires(QuestionnaireFiles files, Optional<MorePacks> more) {
        files.packs().forEach(this::add);
        files.labels()
                .forEach((language, labels) -> texts.put(language, texts(language, labels, files.texts(language))));
        shipped = packs.keySet().stream().map(PackVersion::pack).collect(Collectors.toUnmodifiableSet());
        offered = it -> shipped.contains(it.pack())
                || more.filter(packs -> packs.offers(it)).isPresent();
        more.ifPresent(packs -> packs.all().forEach(this::add));
    }

    /** Those that Entente comes with, and no others. */
    public static Questionnaires shipped() {
        return new Questionnaires(new QuestionnaireFiles(new SeedFiles()), Optional.empty());
    }

    public Pack pack(PackVersion version) {
        return Optional.ofNullable(packs.get(version))
                .orElseThrow(() -> new NoSuchElementException("There is no " + version));
    }

    public Pack pack(PackId id, int version) {
        return pack(new PackVersion(id, version));
    }

    /** The newest version, which a new round begins with. */
    public Pack current(PackId id) {
        return packs.values().stream()
                .filter(pack -> pack.id().equals(id) && offered.test(pack.version()))
                .max(Comparator.comparingInt(pack -> pack.version().version()))
                .orElseThrow(() -> new NoSuchElementException("There is no pack " + id));
    }

    /** The newest version of every pack that a round may begin with, the core pack first. */
    public List<Pack> current() {
        return packs.keySet().stream()
                .filter(offered)
                .map(PackVersion::pack)
                .distinct()
                .sorted(Comparator.comparing(it -> !it.equals(CORE)))
                .map(this::current)
                .toList();
    }

    /** In the language asked for, or in English. */
    public Texts texts(Locale locale) {
        return words(locale).or(() -> words(Locale.ENGLISH)).orElseThrow();
    }

    /** The languages every pack has words in. */
    public List<Locale> languages() {
        return texts.keySet().stream().sorted().map(Locale::of).toList();
    }

    /** Why this pack can't stand beside those that are there, if it can't: a name means one thing in all of them. */
    public Optional<String> clash(Pack pack) {
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

    private Optional<Texts> words(Locale locale) {
        return Optional.ofNullable(texts.get(locale.getLanguage()));
    }

    private void add(WordedPack more) {
        clash(more.pack()).ifPresent(it -> {
            throw new IllegalStateException(
                    "The pack '%s' cannot be used: %s".formatted(more.pack().id(), it));
        });
        packs.put(more.pack().version(), more.pack());
        texts.forEach((language, all) -> all.add(more.pack(), more.in(language)));
    }

    private void add(Seed seed) {
        var pack = PackReader.pack(seed);
        if (packs.putIfAbsent(pack.version(), pack) != null) {
            throw seed.broken("version %d of '%s' is there already"
                    .formatted(pack.version().version(), pack.id()));
        }
    }

    private Texts texts(String language, Seed labels, Collection<Seed> files) {
        var words = new Texts(new Labels(Locale.of(language), labels), Locale.of(language));
        var left = new HashMap<>(packs);
        files.forEach(seed -> words.add(taken(left, seed), seed));
        left.forEach((version, _) -> {
            throw labels.broken("this language has no words for " + version);
        });
        return words;
    }

    private static Pack taken(Map<PackVersion, Pack> from, Seed seed) {
        var version = seed.read(PackReader::version);
        return Optional.ofNullable(from.remove(version)).orElseThrow(() -> seed.broken("there is no " + version));
    }
}
