package app.entente.answering;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

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

    static final Line.Key<ItemId> PLACE = new Line.Key<>(LineKind.PLACE, "last");
    static final Line.Key<Consent> CONSENT = new Line.Key<>(LineKind.CONSENT, "all");
    static final Line.Key<Set<Scale>> TICKS = new Line.Key<>(LineKind.TICKS, "scales");

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
                found.unread().stream().map(ItemId::new).collect(toUnmodifiableSet()),
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
        return lines.one(sheet, importance(theme)).flatMap(Line::content);
    }

    static List<Line.Key<?>> keys(List<ItemId> items) {
        return items.stream().<Line.Key<?>>map(Sheets::answer).toList();
    }

    private static Line.Key<StoredContent> answer(ItemId item) {
        return new Line.Key<>(LineKind.ANSWER, item.value());
    }

    static Line.Key<Optional<Importance>> importance(ThemeId theme) {
        return new Line.Key<>(LineKind.IMPORTANCE, theme.value());
    }

    static Optional<Written> answer(Lines.Found found, ItemId item) {
        return found.line(answer(item)).map(Written::read);
    }

    private static Map<ItemId, Kept> answers(Lines.Found found) {
        return found.of(LineKind.ANSWER).stream()
                .map(Written::read)
                .collect(toUnmodifiableMap(Written::item, Written::kept));
    }

    static Map<ThemeId, Importance> importance(Lines.Found found) {
        var given = new HashMap<ThemeId, Importance>();
        found.of(LineKind.IMPORTANCE)
                .forEach(line -> line.content().ifPresent(it -> given.put(new ThemeId(line.key()), it)));
        return given;
    }

    static Line<?> importance(Lines.Found found, ThemeId theme, Optional<Importance> importance) {
        return next(found, importance(theme), importance);
    }

    /** One line for all of it, so that the database does not know what it is about. */
    static Consent consent(Lines.Found found) {
        return found.line(CONSENT).map(Line::content).orElse(Consent.TO_ALL);
    }

    static Line<?> consent(Lines.Found found, Consent consent) {
        return next(found, CONSENT, consent);
    }

    /** One line for all of them, so that the database does not know how many there are. */
    static Set<Scale> ticks(Lines.Found found) {
        return found.line(TICKS).map(Line::content).orElse(Set.of());
    }

    static Line<?> ticks(Lines.Found found, Set<Scale> ticks) {
        return next(found, TICKS, ticks);
    }

    static Optional<ItemId> place(Lines.Found found) {
        return found.line(PLACE).map(Line::content);
    }

    static Line<?> place(Lines.Found found, ItemId place) {
        return next(found, PLACE, place);
    }

    private static <T> Line<T> next(Lines.Found found, Line.Key<T> key, T content) {
        var version = found.line(key).map(Line::version).orElse(0) + 1;
        return new Line<>(key, version, content);
    }
}
