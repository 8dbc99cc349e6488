package app.entente.answering;

import app.entente.answering.LineRepository.SealedLine;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Optional;
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

    <T> List<Line<T>> all(SheetId sheet, LineKind<T> kind) {
        return lines.all(sheet, kind.code()).stream()
                .map(it -> open(sheet, kind, it))
                .toList();
    }

    <T> Optional<Line<T>> one(SheetId sheet, LineKind<T> kind, String key) {
        return lines.one(sheet, kind.code(), key).map(it -> open(sheet, kind, it));
    }

    /** Stores a line of a sheet that the caller holds. */
    <T> void store(SheetId sheet, LineKind<T> kind, Line<T> line) {
        var row = row(sheet, kind, line.key(), line.version());
        var payload = vault.seal(sheet.owner(), row, kind.format(), line.content());
        lines.store(sheet, kind.code(), new SealedLine(line.key(), line.version(), payload));
    }

    private <T> Line<T> open(SheetId sheet, LineKind<T> kind, SealedLine line) {
        var row = row(sheet, kind, line.key(), line.version());
        return new Line<>(line.key(), line.version(), vault.open(sheet.owner(), row, kind.format(), line.payload()));
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
