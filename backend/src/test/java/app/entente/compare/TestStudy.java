package app.entente.compare;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** A folder with two input files, and the command run on them. */
final class TestStudy {

    private final Path folder;
    private final StringWriter errors = new StringWriter();
    private final StringWriter said = new StringWriter();

    TestStudy(Path folder) {
        this.folder = folder;
    }

    TestStudy items(String text) throws IOException {
        Files.writeString(folder.resolve("items.csv"), text);
        return this;
    }

    TestStudy answers(String text) throws IOException {
        Files.writeString(folder.resolve("answers.csv"), text);
        return this;
    }

    int compare(String... further) {
        return compare(folder.resolve("items.csv"), folder.resolve("answers.csv"), further);
    }

    int compare(Path items, Path answers, String... further) {
        return compareInto(folder.resolve("out"), items, answers, further);
    }

    int compareInto(Path out, String... further) {
        return compareInto(out, folder.resolve("items.csv"), folder.resolve("answers.csv"), further);
    }

    private int compareInto(Path out, Path items, Path answers, String... further) {
        var arguments = new ArrayList<>(
                List.of("--items", items.toString(), "--answers", answers.toString(), "--out", out.toString()));
        arguments.addAll(List.of(further));
        return new CommandLine(new CompareCommand())
                .setErr(new PrintWriter(errors, true))
                .setOut(new PrintWriter(said, true))
                .execute(arguments.toArray(String[]::new));
    }

    String errors() {
        return errors.toString();
    }

    String said() {
        return said.toString();
    }

    Path out() {
        return folder.resolve("out");
    }

    List<String> written(String file) throws IOException {
        return Files.readAllLines(out().resolve(file));
    }

    String report() throws IOException {
        return Files.readString(out().resolve("report.json"));
    }
}
