package app.entente.sheet;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes the sheets of their owners, from and to sheet entries. */
@Component
class Sheets {

    private final SheetEntries sheetEntries;

    Sheets(SheetEntries sheetEntries) {
        this.sheetEntries = sheetEntries;
    }

    Sheet read(SheetId sheet) {
        var found = sheetEntries.findAll(sheet);
        var contents = new Sheet.Contents(
                sheet.seat(),
                SheetContents.answers(found),
                SheetContents.importance(found),
                SheetContents.sharedScales(found),
                SheetContents.consent(found));
        return found.sealed() ? new Sheet.Sealed(contents) : new Sheet.Open(contents);
    }

    /** Everything but what was answered. */
    SheetContents.StoredOutline outline(SheetId sheet) {
        var found = sheetEntries.withoutAnswers(sheet);
        return new SheetContents.StoredOutline(
                found.sealed(),
                found.unread().stream().map(ItemId::new).collect(toUnmodifiableSet()),
                SheetContents.consent(found),
                SheetContents.lastItem(found));
    }

    HiddenQuestions consent(SheetId sheet) {
        return SheetContents.consent(sheetEntries.some(sheet, List.of(SheetContents.CONSENT)));
    }

    Map<ItemId, VersionedAnswer> answers(SheetId sheet, List<ItemId> items) {
        return items.isEmpty() ? Map.of() : SheetContents.answers(sheetEntries.some(sheet, SheetContents.keys(items)));
    }

    Optional<Importance> importance(SheetId sheet, ThemeId theme) {
        return sheetEntries.findOne(sheet, SheetContents.importance(theme)).flatMap(SheetEntry::content);
    }
}
