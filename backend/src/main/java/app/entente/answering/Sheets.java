package app.entente.answering;

import static java.util.stream.Collectors.toUnmodifiableMap;

import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sheets as their owners know them, read from and written into lines. */
@Component
class Sheets {

    private static final String PLACE = "last";
    private static final String CONSENT = "all";
    private static final String TICKS = "scales";

    private final SheetRepository sheets;
    private final Lines lines;

    Sheets(SheetRepository sheets, Lines lines) {
        this.sheets = sheets;
        this.lines = lines;
    }

    Sheet read(SheetId sheet) {
        return sheets.sealed(sheet)
                ? new Sheet.Sealed(
                        sheet.round(), sheet.seat(), answers(sheet), importance(sheet), ticks(sheet), consent(sheet))
                : new Sheet.Open(
                        sheet.round(), sheet.seat(), answers(sheet), importance(sheet), ticks(sheet), consent(sheet));
    }

    Map<ItemId, Kept> answers(SheetId sheet) {
        return lines.all(sheet, LineKind.ANSWER).stream()
                .map(Written::read)
                .collect(toUnmodifiableMap(Written::item, Written::kept));
    }

    Optional<Written> answer(SheetId sheet, ItemId item) {
        return lines.one(sheet, LineKind.ANSWER, item.value()).map(Written::read);
    }

    void write(SheetId sheet, Written answer) {
        lines.store(sheet, LineKind.ANSWER, answer.line());
    }

    Map<ThemeId, Importance> importance(SheetId sheet) {
        var given = new HashMap<ThemeId, Importance>();
        lines.all(sheet, LineKind.IMPORTANCE)
                .forEach(line -> line.content().ifPresent(it -> given.put(new ThemeId(line.key()), it)));
        return given;
    }

    void weigh(SheetId sheet, ThemeId theme, Optional<Importance> importance) {
        overwrite(sheet, LineKind.IMPORTANCE, theme.value(), importance);
    }

    /** One line for all of it, so that the database does not know what it is about. */
    Consent consent(SheetId sheet) {
        return lines.one(sheet, LineKind.CONSENT, CONSENT).map(Line::content).orElse(Consent.TO_ALL);
    }

    void consent(SheetId sheet, Consent consent) {
        overwrite(sheet, LineKind.CONSENT, CONSENT, consent);
    }

    /** One line for all of them, so that the database does not know how many there are. */
    Set<Scale> ticks(SheetId sheet) {
        return lines.one(sheet, LineKind.TICKS, TICKS).map(Line::content).orElse(Set.of());
    }

    void tick(SheetId sheet, Scale scale, boolean show) {
        var ticks = EnumSet.noneOf(Scale.class);
        ticks.addAll(ticks(sheet));
        if (show ? ticks.add(scale) : ticks.remove(scale)) {
            overwrite(sheet, LineKind.TICKS, TICKS, ticks);
        }
    }

    Optional<ItemId> place(SheetId sheet) {
        return lines.one(sheet, LineKind.PLACE, PLACE).map(Line::content);
    }

    void remember(SheetId sheet, ItemId place) {
        overwrite(sheet, LineKind.PLACE, PLACE, place);
    }

    private <T> void overwrite(SheetId sheet, LineKind<T> kind, String key, T content) {
        var version = lines.one(sheet, kind, key).map(Line::version).orElse(0) + 1;
        lines.store(sheet, kind, new Line<>(key, version, content));
    }
}
