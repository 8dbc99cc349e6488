package app.entente.customquestionnaire;

import app.entente.questionnaire.TranslatedPack;
import app.entente.yaml.InvalidYaml;
import app.entente.yaml.UntrustedYaml;
import app.entente.yaml.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente questionnaire check}: checks whether an Entente would accept these files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        version = "formats 1 and 2",
        usageHelpWidth = 100,
        description = {
            "%nChecks questionnaires of one's own, as the start of Entente does. docs/questionnaires.md tells how to write"
                    + " one; ENTENTE_QUESTIONNAIRES names the folder an Entente reads them from.%n"
        },
        exitCodeListHeading = "%nEnds with%n",
        exitCodeList = {
            "0:all files are good",
            "2:a file cannot be used; every fault stands in a line FILE:LINE: reason"
        })
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a questionnaire in YAML, in UTF-8")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CustomPackChecker extras = new CustomPackChecker();

    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        return new CommandLine(new Parent()).addSubcommand(new CheckCommand());
    }

    /** The parent command {@code questionnaire}, so that further verbs may follow. */
    @Command(name = "entente questionnaire", synopsisSubcommandLabel = "check")
    static final class Parent {}

    @Override
    public Integer call() {
        var good = true;
        for (var file : files) {
            good &= isValid(file);
        }
        return good ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
    }

    private boolean isValid(Path file) {
        try {
            var yaml = UntrustedYaml.read(file.toString(), file);
            var pack = extras.read(file.toString(), yaml);
            spec.commandLine().getOut().println(file + ": " + summary(format(file, yaml), pack));
            return true;
        } catch (InvalidQuestionnaire e) {
            e.faults().forEach(this::print);
        } catch (InvalidYaml e) {
            print(e);
        }
        return false;
    }

    private void print(InvalidYaml fault) {
        spec.commandLine().getErr().println(fault.toLocationString());
    }

    private static int format(Path file, String yaml) {
        return CustomPackReader.format(YamlNode.parse(file.toString(), yaml));
    }

    private static String summary(int format, TranslatedPack it) {
        return "good, format: %d, items: %d, themes: %d, minutes: about %d, languages: %s"
                .formatted(
                        format,
                        it.pack().items().size(),
                        it.pack().themes().size(),
                        it.pack().minutes(),
                        String.join(" ", it.words().keySet()));
    }
}
