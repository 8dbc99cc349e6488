package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** All packs in all their versions, and their words. They are read once, at the start, which a broken file ends. */
@Service
public class Questionnaires {

    /** Everybody starts with this pack. */
    public static final PackId CORE = new PackId("core");

    private final Map<PackVersion, Pack> packs = new LinkedHashMap<>();
    private final Map<String, Texts> texts = new HashMap<>();

    Questionnaires(QuestionnaireFiles files) {
        files.packs().forEach(this::add);
        files.labels()
                .forEach((language, labels) -> texts.put(language, texts(language, labels, files.texts(language))));
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
                .filter(pack -> pack.id().equals(id))
                .max(Comparator.comparingInt(pack -> pack.version().version()))
                .orElseThrow(() -> new NoSuchElementException("There is no pack " + id));
    }

    /** The newest version of every pack, the core pack first. */
    public List<Pack> current() {
        return packs.keySet().stream()
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

    private Optional<Texts> words(Locale locale) {
        return Optional.ofNullable(texts.get(locale.getLanguage()));
    }

    private void add(Seed seed) {
        var pack = PackReader.pack(seed);
        if (packs.putIfAbsent(pack.version(), pack) != null) {
            throw seed.broken("version %d of '%s' is there already"
                    .formatted(pack.version().version(), pack.id()));
        }
    }

    private Texts texts(String language, Seed labels, Collection<Seed> files) {
        var words = new Texts(new Labels(labels), Locale.of(language));
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
