package app.entente.answering;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.answering.Line.Kind;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sheets as their owners know them, read from and written into lines. */
@Component
class Sheets {

    static final Line.Key PLACE = new Line.Key(Kind.PLACE, "last");
    static final Line.Key CONSENT = new Line.Key(Kind.CONSENT, "all");
    static final Line.Key TICKS = new Line.Key(Kind.TICKS, "scales");

    private final Lines lines;

    Sheets(Lines lines) {
        this.lines = lines;
    }

    Sheet read(SheetId sheet) {
        var found = lines.all(sheet);
        var answers = answers(found);
        var importance = importance(found);
        return found.sealed()
                ? new Sheet.Sealed(sheet.round(), sheet.seat(), answers, importance, ticks(found), consent(found))
                : new Sheet.Open(sheet.round(), sheet.seat(), answers, importance, ticks(found), consent(found));
    }

    /** Everything but what was answered. */
    StoredOutline outline(SheetId sheet) {
        var found = lines.withoutAnswers(sheet);
        return new StoredOutline(
                found.sealed(),
                found.of(Kind.ANSWER).stream().map(it -> new ItemId(it.key())).collect(toUnmodifiableSet()),
                consent(found),
                place(found));
    }

    record StoredOutline(boolean sealed, Set<ItemId> answered, Consent consent, Optional<ItemId> place) {}

    Consent consent(SheetId sheet) {
        return consent(lines.some(sheet, List.of(CONSENT)));
    }

    Map<ItemId, Kept> answers(SheetId sheet, List<ItemId> items) {
        return items.isEmpty() ? Map.of() : answers(lines.some(sheet, keys(items)));
    }

    Optional<Importance> importance(SheetId sheet, ThemeId theme) {
        return lines.one(sheet, Kind.IMPORTANCE, theme.value()).flatMap(Sheets::importance);
    }

    static List<Line.Key> keys(List<ItemId> items) {
        return items.stream().map(it -> new Line.Key(Kind.ANSWER, it.value())).toList();
    }

    static Optional<Written> answer(Lines.Found found, ItemId item) {
        return found.line(new Line.Key(Kind.ANSWER, item.value())).map(Written::read);
    }

    private static Map<ItemId, Kept> answers(Lines.Found found) {
        return found.of(Kind.ANSWER).stream()
                .map(Written::read)
                .collect(toUnmodifiableMap(Written::item, Written::kept));
    }

    static Map<ThemeId, Importance> importance(Lines.Found found) {
        var given = new HashMap<ThemeId, Importance>();
        found.of(Kind.IMPORTANCE)
                .forEach(line -> importance(line).ifPresent(it -> given.put(new ThemeId(line.key()), it)));
        return given;
    }

    private static Optional<Importance> importance(Line line) {
        var in = new PayloadReader(line.payload());
        return in.maybe(() -> in.constant(Importance.class));
    }

    static Line importance(Lines.Found found, ThemeId theme, Optional<Importance> importance) {
        var out = new PayloadWriter();
        return next(found, new Line.Key(Kind.IMPORTANCE, theme.value()), out.maybe(importance, out::constant));
    }

    /** One line for all of it, so that the database does not know what it is about. */
    static Consent consent(Lines.Found found) {
        return found.line(CONSENT)
                .map(it -> new PayloadReader(it.payload()))
                .map(in -> new Consent(
                        Set.copyOf(in.list(() -> new ThemeId(in.text()))),
                        Set.copyOf(in.list(() -> new ItemId(in.text())))))
                .orElse(Consent.TO_ALL);
    }

    static Line consent(Lines.Found found, Consent consent) {
        var out = new PayloadWriter();
        out.list(List.copyOf(consent.refused()), it -> out.text(it.value()));
        return next(found, CONSENT, out.list(List.copyOf(consent.hidden()), it -> out.text(it.value())));
    }

    /** One line for all of them, so that the database does not know how many there are. */
    static Set<Scale> ticks(Lines.Found found) {
        return found.line(TICKS)
                .map(it -> new PayloadReader(it.payload()))
                .map(in -> Set.copyOf(in.list(() -> in.constant(Scale.class))))
                .orElse(Set.of());
    }

    static Line ticks(Lines.Found found, Set<Scale> ticks) {
        var out = new PayloadWriter();
        return next(found, TICKS, out.list(List.copyOf(ticks), out::constant));
    }

    static Optional<ItemId> place(Lines.Found found) {
        return found.line(PLACE).map(it -> new ItemId(new PayloadReader(it.payload()).text()));
    }

    static Line place(Lines.Found found, ItemId place) {
        return next(found, PLACE, new PayloadWriter().text(place.value()));
    }

    private static Line next(Lines.Found found, Line.Key key, PayloadWriter content) {
        var version = found.line(key).map(Line::version).orElse(0) + 1;
        return new Line(key.kind(), key.key(), version, content.bytes());
    }
}
