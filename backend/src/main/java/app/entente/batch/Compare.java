package app.entente.batch;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente compare}: all indices for many couples, from files to files. */
@Command(
        name = "entente compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the answers of many couples and writes items.csv, couples.csv, scales.csv, normative.csv and",
            "report.json. Nothing is a score of anybody: what each number means is in docs/engine.md.",
            ""
        },
        footer = {
            "",
            "Blank answers and answers outside lo..hi count as missing and are reported. A file that cannot be used",
            "ends the command with one line naming file, line and column, and status 2; nothing is written then."
        })
public final class Compare implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Option(
            names = "--items",
            required = true,
            paramLabel = "items.csv",
            description = "item,scale,key,lo,hi; an item may stand on several rows, one per scale")
    private Path items = Path.of("");

    @Option(
            names = "--answers",
            required = true,
            paramLabel = "answers.csv",
            description = "couple,item,a,b; all rows of a couple together")
    private Path answers = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder to write; made if missing")
    private Path out = Path.of("");

    @Option(
            names = "--reference",
            paramLabel = "self|FILE",
            defaultValue = "self",
            description = "whose means are the norm: this file's own (100 couples or more), or a normative.csv")
    private String reference = "self";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Compare()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try {
            var study = Items.read(items);
            var norms = "self".equals(reference) ? Optional.<Path>empty() : Optional.of(Path.of(reference));
            var comparison = new Comparison(study, new Answers(answers, study), norms);
            var counts = new Folder(out).fill(folder -> comparison.write(folder, progress()));
            out().printf("%d couples, %d rows: written to %s%n", counts.couples(), counts.rows(), out);
            return 0;
        } catch (BadInput e) {
            spec.commandLine().getErr().println(e.getMessage());
            return UNUSABLE;
        }
    }

    /** Progress is for eyes: none when the output is not a terminal. */
    private LongConsumer progress() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()
                ? _ -> {}
                : couples -> {
                    out().printf("\r%d couples", couples);
                    out().flush();
                };
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
