package app.entente.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Themes that are chosen together. */
public record Pack(PackVersion version, List<Theme> themes) {

    private static final int SECONDS_A_TAP = 6;

    public Pack {
        themes = List.copyOf(themes);
        var seen = new HashSet<Object>();
        for (var theme : themes) {
            requireNew(seen.add(theme.id()), theme.id());
            theme.items().forEach(item -> requireNew(seen.add(item.id()), item.id()));
        }
    }

    public PackId id() {
        return version.pack();
    }

    /** All items, theme by theme. */
    public List<Item> items() {
        return themes.stream().flatMap(theme -> theme.items().stream()).toList();
    }

    /** All items of these packs, theme by theme: one that stands in several packs is where it comes first. */
    public static List<Item> itemsByTheme(List<Pack> packs) {
        var themes = new LinkedHashMap<ThemeId, List<Item>>();
        packs.stream()
                .flatMap(pack -> pack.items().stream())
                .forEach(item -> themes.computeIfAbsent(item.theme(), _ -> new ArrayList<>())
                        .add(item));
        return themes.values().stream().flatMap(List::stream).toList();
    }

    /** How long it takes to answer all of these: rounded up, at six seconds whenever a finger comes down. */
    public static int minutes(List<Pack> packs) {
        var taps = packs.stream().mapToInt(Pack::taps).sum();
        return Math.ceilDiv(taps * SECONDS_A_TAP, 60);
    }

    public int minutes() {
        return minutes(List.of(this));
    }

    int taps() {
        return themes.stream().mapToInt(Theme::taps).sum();
    }

    public Optional<Item> item(ItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static void requireNew(boolean isNew, Object id) {
        if (!isNew) {
            throw new IllegalArgumentException("'%s' stands twice in one pack".formatted(id));
        }
    }
}
