package app.entente.answering;

import static java.util.stream.Collectors.toUnmodifiableMap;

import app.entente.answering.Line.Kind;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sheets as their owners know them, read from and written into lines. */
@Component
class Sheets {

    private static final String PLACE = "last";
    private static final String TICKS = "scales";

    private final SheetRepository sheets;
    private final Lines lines;

    Sheets(SheetRepository sheets, Lines lines) {
        this.sheets = sheets;
        this.lines = lines;
    }

    Sheet read(SheetId sheet) {
        return sheets.sealed(sheet)
                ? new Sheet.Sealed(sheet.round(), sheet.seat(), answers(sheet), importance(sheet), ticks(sheet))
                : new Sheet.Open(sheet.round(), sheet.seat(), answers(sheet), importance(sheet), ticks(sheet));
    }

    Map<ItemId, Kept> answers(SheetId sheet) {
        return lines.all(sheet, Kind.ANSWER).stream()
                .map(Written::read)
                .collect(toUnmodifiableMap(Written::item, Written::kept));
    }

    Optional<Written> answer(SheetId sheet, ItemId item) {
        return lines.one(sheet, Kind.ANSWER, item.value()).map(Written::read);
    }

    void write(SheetId sheet, Written answer) {
        lines.store(sheet, answer.line());
    }

    Map<ThemeId, Importance> importance(SheetId sheet) {
        var given = new HashMap<ThemeId, Importance>();
        for (var line : lines.all(sheet, Kind.IMPORTANCE)) {
            var in = new PayloadReader(line.payload());
            in.maybe(() -> in.constant(Importance.class)).ifPresent(it -> given.put(new ThemeId(line.key()), it));
        }
        return given;
    }

    void weigh(SheetId sheet, ThemeId theme, Optional<Importance> importance) {
        var out = new PayloadWriter();
        overwrite(sheet, Kind.IMPORTANCE, theme.value(), out.maybe(importance, out::constant));
    }

    /** One line for all of them, so that the database does not know how many there are. */
    Set<Scale> ticks(SheetId sheet) {
        return lines.one(sheet, Kind.TICKS, TICKS)
                .map(it -> new PayloadReader(it.payload()))
                .map(in -> Set.copyOf(in.list(() -> in.constant(Scale.class))))
                .orElse(Set.of());
    }

    void tick(SheetId sheet, Scale scale, boolean show) {
        var ticks = EnumSet.noneOf(Scale.class);
        ticks.addAll(ticks(sheet));
        if (show ? ticks.add(scale) : ticks.remove(scale)) {
            var out = new PayloadWriter();
            overwrite(sheet, Kind.TICKS, TICKS, out.list(List.copyOf(ticks), out::constant));
        }
    }

    Optional<ItemId> place(SheetId sheet) {
        return lines.one(sheet, Kind.PLACE, PLACE).map(it -> new ItemId(new PayloadReader(it.payload()).text()));
    }

    void remember(SheetId sheet, ItemId place) {
        overwrite(sheet, Kind.PLACE, PLACE, new PayloadWriter().text(place.value()));
    }

    private void overwrite(SheetId sheet, Kind kind, String key, PayloadWriter content) {
        var version = lines.one(sheet, kind, key).map(Line::version).orElse(0) + 1;
        lines.store(sheet, new Line(kind, key, version, content.bytes()));
    }
}
