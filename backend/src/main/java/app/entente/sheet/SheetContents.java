package app.entente.sheet;

import static java.util.stream.Collectors.toUnmodifiableMap;

import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the contents of a sheet from its entries, and makes the entries to store. */
public final class SheetContents {

    public static final SheetEntry.Key<ItemId> PLACE = new SheetEntry.Key<>(SheetEntryKind.PLACE, "last");
    public static final SheetEntry.Key<HiddenQuestions> CONSENT = new SheetEntry.Key<>(SheetEntryKind.CONSENT, "all");
    public static final SheetEntry.Key<Set<Scale>> TICKS = new SheetEntry.Key<>(SheetEntryKind.TICKS, "scales");

    private SheetContents() {}

    /** Everything of a sheet but what was answered. */
    public record StoredOutline(
            boolean sealed, Set<ItemId> answered, HiddenQuestions consent, Optional<ItemId> place) {}

    public static List<SheetEntry.Key<?>> keys(List<ItemId> items) {
        return items.stream().<SheetEntry.Key<?>>map(SheetContents::answer).toList();
    }

    public static SheetEntry.Key<StoredAnswer> answer(ItemId item) {
        return new SheetEntry.Key<>(SheetEntryKind.ANSWER, item.value());
    }

    public static SheetEntry.Key<Optional<Importance>> importance(ThemeId theme) {
        return new SheetEntry.Key<>(SheetEntryKind.IMPORTANCE, theme.value());
    }

    public static Optional<SheetEntry<StoredAnswer>> answer(FoundEntries found, ItemId item) {
        return found.find(answer(item));
    }

    static Map<ItemId, VersionedAnswer> answers(FoundEntries found) {
        return found.of(SheetEntryKind.ANSWER).stream()
                .collect(toUnmodifiableMap(it -> new ItemId(it.key()), VersionedAnswer::of));
    }

    static Map<ThemeId, Importance> importance(FoundEntries found) {
        var given = new HashMap<ThemeId, Importance>();
        found.of(SheetEntryKind.IMPORTANCE)
                .forEach(sheetEntry ->
                        sheetEntry.content().ifPresent(it -> given.put(new ThemeId(sheetEntry.key()), it)));
        return given;
    }

    public static SheetEntry<?> importance(FoundEntries found, ThemeId theme, Optional<Importance> importance) {
        return next(found, importance(theme), importance);
    }

    /** One entry for all of it, so that the database does not know what it is about. */
    public static HiddenQuestions consent(FoundEntries found) {
        return found.find(CONSENT).map(SheetEntry::content).orElse(HiddenQuestions.NONE);
    }

    public static SheetEntry<?> consent(FoundEntries found, HiddenQuestions hiddenQuestions) {
        return next(found, CONSENT, hiddenQuestions);
    }

    /** One entry for all of them, so that the database does not know how many there are. */
    public static Set<Scale> sharedScales(FoundEntries found) {
        return found.find(TICKS).map(SheetEntry::content).orElse(Set.of());
    }

    public static SheetEntry<?> sharedScales(FoundEntries found, Set<Scale> ticks) {
        return next(found, TICKS, ticks);
    }

    static Optional<ItemId> lastItem(FoundEntries found) {
        return found.find(PLACE).map(SheetEntry::content);
    }

    public static SheetEntry<?> lastItem(FoundEntries found, ItemId place) {
        return next(found, PLACE, place);
    }

    private static <T> SheetEntry<T> next(FoundEntries found, SheetEntry.Key<T> key, T content) {
        return found.find(key).map(it -> it.next(content)).orElseGet(() -> new SheetEntry<>(key, 1, content));
    }
}
