package app.entente.sheet;

import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stores the entries of a sheet, each sealed under its owner's key for its row and version. */
@Component
class SheetEntries {

    private final SheetEntryRepository lines;
    private final Vault vault;

    SheetEntries(SheetEntryRepository lines, Vault vault) {
        this.lines = lines;
        this.vault = vault;
    }

    List<SheetEntry> findAll(SheetId sheet, SheetEntry.Kind kind) {
        return lines.findAll(sheet, kind).stream().map(it -> open(sheet, it)).toList();
    }

    Optional<SheetEntry> findOne(SheetId sheet, SheetEntry.Kind kind, String key) {
        return lines.findOne(sheet, kind, key).map(it -> open(sheet, it));
    }

    /** Stores an entry; the caller holds the lock of the sheet. */
    void store(SheetId sheet, SheetEntry sheetEntry) {
        lines.store(
                sheet, sheetEntry.withPayload(vault.seal(sheet.owner(), row(sheet, sheetEntry), sheetEntry.payload())));
    }

    private SheetEntry open(SheetId sheet, SheetEntry sheetEntry) {
        return sheetEntry.withPayload(vault.open(sheet.owner(), row(sheet, sheetEntry), sheetEntry.payload()));
    }

    private static RowIdentity row(SheetId sheet, SheetEntry sheetEntry) {
        return new RowIdentity(
                "answering.line",
                List.of(
                        sheet.space().value().toString(),
                        sheet.round().value().toString(),
                        sheet.seat().name(),
                        sheetEntry.kind().name(),
                        sheetEntry.key(),
                        Integer.toString(sheetEntry.version())));
    }
}
