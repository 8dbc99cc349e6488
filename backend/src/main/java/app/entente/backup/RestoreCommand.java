package app.entente.backup;

import app.entente.embeddedpostgres.DataDirectory;
import app.entente.embeddedpostgres.DataOption;
import app.entente.embeddedpostgres.DatabaseConnection;
import app.entente.embeddedpostgres.PlainCommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente restore}: puts a backup into a data directory that holds no database. */
@Command(
        name = "entente restore",
        mixinStandardHelpOptions = true,
        description = "Puts the backup FILE into DIR, which holds no database; keys that are there stay.")
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file = Path.of("");

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<String, String> environment;

    RestoreCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(PlainCommandLine.of(new RestoreCommand(System.getenv())).execute(arguments));
    }

    @Override
    public Integer call() {
        if (DatabaseConnection.ofVariables(environment).isPresent()) {
            throw new BackupRefused(
                    "ENTENTE_DATABASE_URL names a server of your own, and this restores the embedded one"
                            + " only; docs/operating.md tells how.");
        }
        var places = new DataDirectory(data.path());
        try (var archive = ArchiveReader.of(file)) {
            new DatabaseRestore(places, StorageSync.DISK).of(archive);
            say(
                    "The database is back in %s, each file as it was written. %s",
                    places.data(), archive.facts().sentence());
        } catch (IOException e) {
            throw new BackupRefused("Nothing was restored: " + e.getMessage() + ".", "Look at the disk.");
        }
        sayWhatIsNext(places);
        return CommandLine.ExitCode.OK;
    }

    private void sayWhatIsNext(DataDirectory places) {
        if (Files.exists(places.keys())) {
            say(
                    "The keys in %s were left as they are. Start with ./entente run --data %s",
                    places.keys(), places.data());
        } else {
            say(
                    "No key is in a backup: put your copy of the keys, the newest, back to %s, then start with ./entente"
                            + " run --data %s",
                    places.keys(), places.data());
        }
    }

    private void say(String words, Object... about) {
        spec.commandLine().getOut().printf(words + "%n", about);
    }
}
