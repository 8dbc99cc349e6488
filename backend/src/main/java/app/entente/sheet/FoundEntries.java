package app.entente.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Entries found on a sheet, and whether it has begun and is sealed; one that has not begun is open and empty.
 *
 * @param unread the keys of answers of which no more was read than that they are there
 */
public record FoundEntries(boolean begun, boolean sealed, List<SheetEntry<?>> entries, Set<String> unread) {

    public FoundEntries {
        entries = List.copyOf(entries);
        unread = Set.copyOf(unread);
    }

    <T> Optional<SheetEntry<T>> find(SheetEntry.Key<T> key) {
        return of(key.kind()).stream().filter(it -> it.key().equals(key.key())).findFirst();
    }

    @SuppressWarnings("unchecked") // an entry's content is what its kind says
    <T> List<SheetEntry<T>> of(SheetEntryKind<T> kind) {
        return entries.stream()
                .filter(it -> it.place().kind().equals(kind))
                .map(it -> (SheetEntry<T>) it)
                .toList();
    }
}
