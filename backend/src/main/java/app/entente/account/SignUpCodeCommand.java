package app.entente.account;

import app.entente.embeddedpostgres.DataOption;
import app.entente.embeddedpostgres.DatabaseConnection;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import app.entente.embeddedpostgres.PlainCommandLine;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code entente sign-up-code}: makes a sign-up code beside a running Entente, and prints it. */
@Command(
        name = "entente sign-up-code",
        mixinStandardHelpOptions = true,
        description = "Makes a code with which one person may create an account within 30 days. Entente has to run.")
public final class SignUpCodeCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<String, String> environment;

    SignUpCodeCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(PlainCommandLine.of(new SignUpCodeCommand(System.getenv())).execute(arguments));
    }

    @Override
    public Integer call() {
        var database = DatabaseConnection.ofVariables(environment).or(() -> EmbeddedPostgres.findRunning(data.path()));
        if (database.isEmpty()) {
            spec.commandLine().getErr().println("No Entente runs on " + data.path() + "; start it first.");
            return CommandLine.ExitCode.USAGE;
        }
        var codes = SignUpCodeRepository.on(database.get());
        spec.commandLine().getOut().println(SignUpCodes.issue(codes));
        return CommandLine.ExitCode.OK;
    }
}
