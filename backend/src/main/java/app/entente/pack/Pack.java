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

    /** Returns the whole minutes it takes to answer all items. */
    public int minutes() {
        return AnsweringTime.minutes(items());
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
