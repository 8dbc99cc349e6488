package app.entente.sheet;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.sheet.SheetEntryRepository.Rows;
import app.entente.sheet.SheetEntryRepository.SealedEntry;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stores the entries of a sheet, each sealed under its owner's key for its row and version. */
@Component
class SheetEntries {

    private final SheetEntryRepository entries;
    private final Vault vault;

    SheetEntries(SheetEntryRepository entries, Vault vault) {
        this.entries = entries;
        this.vault = vault;
    }

    FoundEntries findAll(SheetId sheet) {
        return opened(sheet, entries.findAll(sheet));
    }

    /** Everything but what was answered: of an answer there is its key. */
    FoundEntries withoutAnswers(SheetId sheet) {
        return opened(sheet, entries.withoutAnswers(sheet));
    }

    FoundEntries some(SheetId sheet, List<? extends SheetEntry.Key<?>> keys) {
        return opened(sheet, entries.some(sheet, keys));
    }

    <T> Optional<SheetEntry<T>> findOne(SheetId sheet, SheetEntry.Key<T> key) {
        return some(sheet, List.of(key)).find(key);
    }

    /** All of them or, where the sheet has not begun, is sealed, or another screen was faster, not all. */
    boolean store(SheetId sheet, List<SheetEntry<?>> written, boolean evenSealed) {
        var sealed = written.stream().map(it -> sealed(sheet, it)).toList();
        return entries.store(sheet, sealed, evenSealed) == written.size();
    }

    private <T> SealedEntry sealed(SheetId sheet, SheetEntry<T> sheetEntry) {
        var kind = sheetEntry.place().kind();
        var row = row(sheet, kind, sheetEntry.key(), sheetEntry.version());
        return new SealedEntry(
                kind.code(),
                sheetEntry.key(),
                sheetEntry.version(),
                vault.seal(sheet.owner(), row, kind.format(), sheetEntry.content()));
    }

    private FoundEntries opened(SheetId sheet, Rows rows) {
        var read = rows.entries().stream()
                .filter(SealedEntry::wasRead)
                .<SheetEntry<?>>map(it -> opened(sheet, SheetEntryKind.of(it.kind()), it))
                .toList();
        var unread = rows.entries().stream()
                .filter(it -> !it.wasRead())
                .map(SealedEntry::key)
                .collect(toUnmodifiableSet());
        return new FoundEntries(rows.begun(), rows.sealed(), read, unread);
    }

    private <T> SheetEntry<T> opened(SheetId sheet, SheetEntryKind<T> kind, SealedEntry stored) {
        var row = row(sheet, kind, stored.key(), stored.version());
        var content = vault.open(sheet.owner(), row, kind.format(), stored.payload());
        return new SheetEntry<>(new SheetEntry.Key<>(kind, stored.key()), stored.version(), content);
    }

    private static RowIdentity row(SheetId sheet, SheetEntryKind<?> kind, String key, int version) {
        return new RowIdentity(
                "answering.line",
                List.of(
                        sheet.space().value().toString(),
                        sheet.round().value().toString(),
                        sheet.seat().code(),
                        kind.code(),
                        key,
                        Integer.toString(version)));
    }
}
