package app.entente.sheet;

import static java.util.stream.Collectors.toUnmodifiableMap;

import app.entente.payload.PayloadReader;
import app.entente.payload.PayloadWriter;
import app.entente.questionnaire.Scale;
import app.entente.sheet.SheetEntry.Kind;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads and writes the sheets of their owners, from and to sheet entries. */
@Component
class Sheets {

    private static final String PLACE = "last";
    private static final String CONSENT = "all";
    private static final String TICKS = "scales";

    private final SheetRepository sheets;
    private final SheetEntries sheetEntries;

    Sheets(SheetRepository sheets, SheetEntries sheetEntries) {
        this.sheets = sheets;
        this.sheetEntries = sheetEntries;
    }

    Sheet read(SheetId sheet) {
        return sheets.isSealed(sheet)
                ? new Sheet.Sealed(
                        sheet.round(),
                        sheet.seat(),
                        answers(sheet),
                        importance(sheet),
                        sharedScales(sheet),
                        consent(sheet))
                : new Sheet.Open(
                        sheet.round(),
                        sheet.seat(),
                        answers(sheet),
                        importance(sheet),
                        sharedScales(sheet),
                        consent(sheet));
    }

    Map<ItemId, VersionedAnswer> answers(SheetId sheet) {
        return sheetEntries.findAll(sheet, Kind.ANSWER).stream()
                .map(StoredAnswer::fromEntry)
                .collect(toUnmodifiableMap(StoredAnswer::item, StoredAnswer::versioned));
    }

    Optional<StoredAnswer> answer(SheetId sheet, ItemId item) {
        return sheetEntries.findOne(sheet, Kind.ANSWER, item.value()).map(StoredAnswer::fromEntry);
    }

    void write(SheetId sheet, StoredAnswer answer) {
        sheetEntries.store(sheet, answer.toEntry());
    }

    Map<ThemeId, Importance> importance(SheetId sheet) {
        var given = new HashMap<ThemeId, Importance>();
        for (var sheetEntry : sheetEntries.findAll(sheet, Kind.IMPORTANCE)) {
            var in = new PayloadReader(sheetEntry.payload());
            in.optional(() -> in.enumConstant(Importance.class))
                    .ifPresent(it -> given.put(new ThemeId(sheetEntry.key()), it));
        }
        return given;
    }

    void setImportance(SheetId sheet, ThemeId theme, Optional<Importance> importance) {
        var out = new PayloadWriter();
        overwrite(sheet, Kind.IMPORTANCE, theme.value(), out.optional(importance, out::enumConstant));
    }

    /** Returns the hidden questions, stored in one entry, so that the database does not show what they are about. */
    HiddenQuestions consent(SheetId sheet) {
        return sheetEntries
                .findOne(sheet, Kind.CONSENT, CONSENT)
                .map(it -> new PayloadReader(it.payload()))
                .map(in -> new HiddenQuestions(
                        Set.copyOf(in.list(() -> new ThemeId(in.text()))),
                        Set.copyOf(in.list(() -> new ItemId(in.text())))))
                .orElse(HiddenQuestions.NONE);
    }

    void consent(SheetId sheet, HiddenQuestions hiddenQuestions) {
        var out = new PayloadWriter();
        out.list(List.copyOf(hiddenQuestions.hiddenThemes()), it -> out.text(it.value()));
        overwrite(
                sheet,
                Kind.CONSENT,
                CONSENT,
                out.list(List.copyOf(hiddenQuestions.hiddenItems()), it -> out.text(it.value())));
    }

    /** Returns the shared scales, stored in one entry, so that the database does not show how many there are. */
    Set<Scale> sharedScales(SheetId sheet) {
        return sheetEntries
                .findOne(sheet, Kind.TICKS, TICKS)
                .map(it -> new PayloadReader(it.payload()))
                .map(in -> Set.copyOf(in.list(() -> in.enumConstant(Scale.class))))
                .orElse(Set.of());
    }

    void shareScale(SheetId sheet, Scale scale, boolean show) {
        var ticks = EnumSet.noneOf(Scale.class);
        ticks.addAll(sharedScales(sheet));
        if (show ? ticks.add(scale) : ticks.remove(scale)) {
            var out = new PayloadWriter();
            overwrite(sheet, Kind.TICKS, TICKS, out.list(List.copyOf(ticks), out::enumConstant));
        }
    }

    Optional<ItemId> lastItem(SheetId sheet) {
        return sheetEntries
                .findOne(sheet, Kind.PLACE, PLACE)
                .map(it -> new ItemId(new PayloadReader(it.payload()).text()));
    }

    void setLastItem(SheetId sheet, ItemId place) {
        overwrite(sheet, Kind.PLACE, PLACE, new PayloadWriter().text(place.value()));
    }

    private void overwrite(SheetId sheet, Kind kind, String key, PayloadWriter content) {
        var version =
                sheetEntries.findOne(sheet, kind, key).map(SheetEntry::version).orElse(0) + 1;
        sheetEntries.store(sheet, new SheetEntry(kind, key, version, content.bytes()));
    }
}
