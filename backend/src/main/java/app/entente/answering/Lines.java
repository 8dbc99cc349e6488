package app.entente.answering;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.answering.LineRepository.Rows;
import app.entente.answering.LineRepository.SealedLine;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lines of a sheet, each sealed under its owner's key as the row and the version it is. */
@Component
class Lines {

    private final LineRepository lines;
    private final Vault vault;

    Lines(LineRepository lines, Vault vault) {
        this.lines = lines;
        this.vault = vault;
    }

    /**
     * Lines found on a sheet, and whether it has begun and is sealed; one that has not begun is open and empty.
     *
     * @param unread the keys of answers of which no more was read than that they are there
     */
    record Found(boolean begun, boolean sealed, List<Line<?>> lines, Set<String> unread) {

        Found {
            lines = List.copyOf(lines);
            unread = Set.copyOf(unread);
        }

        <T> Optional<Line<T>> line(Line.Key<T> key) {
            return of(key.kind()).stream()
                    .filter(it -> it.key().equals(key.key()))
                    .findFirst();
        }

        @SuppressWarnings("unchecked") // a line's content is what its kind says
        <T> List<Line<T>> of(LineKind<T> kind) {
            return lines.stream()
                    .filter(it -> it.place().kind().equals(kind))
                    .map(it -> (Line<T>) it)
                    .toList();
        }
    }

    Found all(SheetId sheet) {
        return opened(sheet, lines.all(sheet));
    }

    /** Everything but what was answered: of an answer there is its key. */
    Found withoutAnswers(SheetId sheet) {
        return opened(sheet, lines.withoutAnswers(sheet));
    }

    Found some(SheetId sheet, List<? extends Line.Key<?>> keys) {
        return opened(sheet, lines.some(sheet, keys));
    }

    <T> Optional<Line<T>> one(SheetId sheet, Line.Key<T> key) {
        return some(sheet, List.of(key)).line(key);
    }

    /** All of them or, where the sheet has not begun, is sealed, or another screen was faster, not all. */
    boolean store(SheetId sheet, List<Line<?>> written, boolean evenSealed) {
        var sealed = written.stream().map(it -> sealed(sheet, it)).toList();
        return lines.store(sheet, sealed, evenSealed) == written.size();
    }

    private <T> SealedLine sealed(SheetId sheet, Line<T> line) {
        var kind = line.place().kind();
        var row = row(sheet, kind, line.key(), line.version());
        return new SealedLine(
                kind.code(),
                line.key(),
                line.version(),
                vault.seal(sheet.owner(), row, kind.format(), line.content()));
    }

    private Found opened(SheetId sheet, Rows rows) {
        var lines = rows.lines().stream()
                .filter(SealedLine::wasRead)
                .<Line<?>>map(it -> opened(sheet, LineKind.of(it.kind()), it))
                .toList();
        var unread = rows.lines().stream()
                .filter(it -> !it.wasRead())
                .map(SealedLine::key)
                .collect(toUnmodifiableSet());
        return new Found(rows.begun(), rows.sealed(), lines, unread);
    }

    private <T> Line<T> opened(SheetId sheet, LineKind<T> kind, SealedLine line) {
        var row = row(sheet, kind, line.key(), line.version());
        var content = vault.open(sheet.owner(), row, kind.format(), line.payload());
        return new Line<>(new Line.Key<>(kind, line.key()), line.version(), content);
    }

    private static RowIdentity row(SheetId sheet, LineKind<?> kind, String key, int version) {
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
