package app.entente.pack;

import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A pack: themes that are chosen together, at one version. */
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

    /** Returns all items, theme by theme. */
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
        var taps = packs.stream().mapToInt(Pack::tapCount).sum();
        return Math.ceilDiv(taps * SECONDS_A_TAP, 60);
    }

    public int minutes() {
        return minutes(List.of(this));
    }

    int tapCount() {
        return themes.stream().mapToInt(Theme::tapCount).sum();
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
