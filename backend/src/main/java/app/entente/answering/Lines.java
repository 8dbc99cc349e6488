package app.entente.answering;

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

    List<Line> all(SheetId sheet, Line.Kind kind) {
        return lines.all(sheet, kind).stream().map(it -> open(sheet, it)).toList();
    }

    Optional<Line> one(SheetId sheet, Line.Kind kind, String key) {
        return lines.one(sheet, kind, key).map(it -> open(sheet, it));
    }

    /** Whoever stores a line holds the sheet. */
    void store(SheetId sheet, Line line) {
        lines.store(sheet, line.with(vault.seal(sheet.owner(), row(sheet, line), line.payload())));
    }

    private Line open(SheetId sheet, Line line) {
        return line.with(vault.open(sheet.owner(), row(sheet, line), line.payload()));
    }

    private static RowIdentity row(SheetId sheet, Line line) {
        return new RowIdentity(
                "answering.line",
                List.of(
                        sheet.space().value().toString(),
                        sheet.round().value().toString(),
                        sheet.seat().name(),
                        line.kind().name(),
                        line.key(),
                        Integer.toString(line.version())));
    }
}
