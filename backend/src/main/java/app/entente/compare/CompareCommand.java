package app.entente.compare;

import app.entente.csv.InvalidInput;
import app.entente.csv.OutputFailed;
import app.entente.csv.OutputFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code entente compare}: computes all indices for many couples, from files to files. */
@Command(
        name = "entente compare",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        usageHelpWidth = 100,
        sortOptions = false,
        description = {
            "%nCompares the answers of many couples. Nothing here is a score of anybody: what each number means, and"
                    + " does not mean, is in docs/engine.md.%n"
        },
        footerHeading = "%nFiles are CSV in UTF-8 with a header, parted by commas, semicolons or tabs.%n",
        footer = {
            "%nRead: columns by their names, in any order; a column without a name and empty rows are passed over; with"
                    + " semicolons or tabs a decimal comma is understood. A key is 1, or -1 for an item worded the other way round; all items share lo and hi. A blank answer"
                    + " and one outside lo..hi count as missing and are reported; 2.0 is 2, another fraction or a text is an"
                    + " error."
                    + " Both files are opened more than once, so a pipe will not do.",
            "%nWritten, numbers with up to ten decimals, what is undefined left empty:",
            "  items.csv      a row per couple and item: gap, side, category",
            "  couples.csv    a row per couple: every index over all items",
            "  scales.csv     a row per couple and scale",
            "  normative.csv  the means that were the norm, to be given to --reference another time",
            "  report.json    what was read, missing, outside lo..hi, undefined, and versions",
            "%nA file that cannot be used ends the command with one line naming file, line and column. DIR is written"
                    + " when all is complete, and not before."
        },
        exitCodeListHeading = "%nEnds with%n",
        exitCodeList = {
            "0:all is written",
            "1:DIR cannot be written",
            "2:the command or a file cannot be understood; nothing is written"
        })
public final class CompareCommand implements Callable<Integer> {

    private static final String SELF = "self";

    @Option(
            names = "--items",
            required = true,
            paramLabel = "FILE",
            description = "item,scale,key,lo,hi; an item may stand on several rows, one per scale")
    private Path items = Path.of("");

    @Option(
            names = "--answers",
            required = true,
            paramLabel = "FILE",
            description = "couple,item,a,b; all rows of a couple together")
    private Path answers = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "the folder to write; it and its parents are made where missing")
    private Path out = Path.of("");

    @Option(
            names = "--reference",
            paramLabel = "self|FILE",
            defaultValue = SELF,
            description =
                    "whose means are the norm: those of the answers themselves (the default; below 100 couples the"
                            + " norm columns stay empty), or of another group in a file like normative.csv")
    private String reference = SELF;

    @Option(
            names = "--missing",
            paramLabel = "MARK",
            description = "what else is a blank answer, NA or . for example; may be given several times")
    private List<String> missing = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CompareCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        var progressLine = ProgressLine.onTerminal(err());
        try {
            var counts = compare(progressLine);
            progressLine.end();
            out().printf("%s couples, %s rows: written to %s%n", counts.couples(), counts.rows(), out);
            return CommandLine.ExitCode.OK;
        } catch (InvalidInput e) {
            return ended(progressLine, e, CommandLine.ExitCode.USAGE);
        } catch (OutputFailed e) {
            return ended(progressLine, e, CommandLine.ExitCode.SOFTWARE);
        } catch (IOException e) {
            return ended(progressLine, new OutputFailed(e), CommandLine.ExitCode.SOFTWARE);
        }
    }

    private AnswersFile.Counts compare(ProgressLine progressLine) throws IOException {
        var norms = Optional.of(reference).filter(it -> !it.equals(SELF)).map(Path::of);
        var outputFolder = new OutputFolder(out);
        var read = new ArrayList<>(List.of(items, answers));
        norms.ifPresent(read::add);
        outputFolder.requireApart(ComparisonRun.FILES, read);
        var study = StudyItems.read(items);
        var comparisonRun = new ComparisonRun(study, new AnswersFile(answers, study, Set.copyOf(missing)), norms);
        return outputFolder.write(temporary -> comparisonRun.write(temporary, progressLine));
    }

    private int ended(ProgressLine progressLine, Exception why, int status) {
        progressLine.end();
        err().println(why.getMessage());
        return status;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
