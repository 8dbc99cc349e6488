package app.entente.help;

import app.entente.yaml.BundledYaml;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The regions with help lines, read once at the start, so that no page that shows them needs the database. */
@Component
public class HelpRegions {

    private static final String HOME = "help";

    private final List<HelpRegion> regions;

    HelpRegions(BundledYaml seeds) {
        regions = seeds.read(HOME, HOME + "/help.schema.json").entrySet().stream()
                .map(it -> HelpRegionReader.read(it.getKey(), it.getValue()))
                .toList();
    }

    /** Returns all regions, sorted by their names in this language. */
    public List<HelpRegion> all(Locale language) {
        var byName = Comparator.<HelpRegion, String>comparing(it -> it.name(language), Collator.getInstance(language));
        return regions.stream().sorted(byName).toList();
    }

    /**
     * Returns the region of the first of these locales that names a country with one; a country's own region goes
     * before the one it belongs to.
     */
    public Optional<HelpRegion> find(Stream<Locale> locales) {
        return locales.map(Locale::getCountry).flatMap(it -> find(it).stream()).findFirst();
    }

    private Optional<HelpRegion> find(String country) {
        return regions.stream()
                .filter(it -> it.code().equals(country))
                .findFirst()
                .or(() -> regions.stream()
                        .filter(it -> it.countries().contains(country))
                        .findFirst());
    }
}
