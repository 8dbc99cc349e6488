package app.entente.vault;

import app.entente.embeddedpostgres.DataOption;
import app.entente.embeddedpostgres.DatabaseConnection;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import app.entente.embeddedpostgres.PlainCommandLine;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command {@code entente rotate-key}: replaces the master key in the data directory and wraps every data key anew,
 * beside a running Entente or alone. Cut off at any point, it goes on where it is called again.
 */
@Command(
        name = "entente rotate-key",
        mixinStandardHelpOptions = true,
        description =
                "Replaces the master key in DIR/keys, whether Entente runs or not; the old one opens nothing then.")
public final class RotateKeyCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<String, String> environment;

    RotateKeyCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(PlainCommandLine.of(new RotateKeyCommand(System.getenv())).execute(arguments));
    }

    @Override
    public Integer call() {
        if (environment.containsKey("ENTENTE_MASTER_KEY") || environment.containsKey("ENTENTE_MASTER_KEY_FILE")) {
            return refused("The master key is given as ENTENTE_MASTER_KEY: start Entente once with a new one there and"
                    + " the old one in ENTENTE_PREVIOUS_MASTER_KEY.");
        }
        if (!Files.exists(new MasterKeyFile(data.path()).path())) {
            return refused("There is no master key in " + data.path().resolve("keys") + ".");
        }
        var external = DatabaseConnection.ofVariables(environment);
        var running = external.or(() -> EmbeddedPostgres.findRunning(data.path()));
        if (running.isPresent()) {
            return rotate(running.get(), external.isEmpty());
        }
        try (var server = EmbeddedPostgres.on(data.path())) {
            return rotate(server.connection(), true);
        }
    }

    private int rotate(DatabaseConnection connection, boolean embedded) {
        try {
            var replaced = MasterKeys.beside(connection, data.path(), embedded).map(MasterKeys::replaceFile);
            if (replaced.isEmpty()) {
                return refused("Nothing was ever sealed in this database.");
            }
            spec.commandLine()
                    .getOut()
                    .printf(
                            "The master key in %s is a new one, and it wraps all %d data keys; the old one opens nothing"
                                    + " but older copies.%n",
                            new MasterKeyFile(data.path()).path(), replaced.get());
            return CommandLine.ExitCode.OK;
        } catch (WrongMasterKey e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private int refused(String why) {
        spec.commandLine().getErr().println(why);
        return CommandLine.ExitCode.USAGE;
    }
}
