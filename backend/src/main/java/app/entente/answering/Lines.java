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

    /** Lines found on a sheet, and whether it has begun and is sealed; one that has not begun is open and empty. */
    record Found(boolean begun, boolean sealed, List<Line> lines) {

        Found {
            lines = List.copyOf(lines);
        }

        Optional<Line> line(Line.Key key) {
            return lines.stream().filter(it -> it.at(key)).findFirst();
        }

        List<Line> of(Line.Kind kind) {
            return lines.stream().filter(it -> it.kind() == kind).toList();
        }
    }

    Found all(SheetId sheet) {
        return opened(sheet, lines.all(sheet));
    }

    /** Everything but what was answered: of an answer there is its key. */
    Found withoutAnswers(SheetId sheet) {
        var found = lines.withoutAnswers(sheet);
        return new Found(
                found.begun(),
                found.sealed(),
                found.lines().stream()
                        .map(it -> it.kind() == Line.Kind.ANSWER ? it : open(sheet, it))
                        .toList());
    }

    Found some(SheetId sheet, List<Line.Key> keys) {
        return opened(sheet, lines.some(sheet, keys));
    }

    Optional<Line> one(SheetId sheet, Line.Kind kind, String key) {
        return some(sheet, List.of(new Line.Key(kind, key))).lines().stream().findFirst();
    }

    /** All of them or, where the sheet has not begun, is sealed, or another screen was faster, not all. */
    boolean store(SheetId sheet, List<Line> written, boolean evenSealed) {
        var sealed = written.stream()
                .map(it -> it.with(vault.seal(sheet.owner(), row(sheet, it), it.payload())))
                .toList();
        return lines.store(sheet, sealed, evenSealed) == written.size();
    }

    private Found opened(SheetId sheet, Found found) {
        return new Found(
                found.begun(),
                found.sealed(),
                found.lines().stream().map(it -> open(sheet, it)).toList());
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
