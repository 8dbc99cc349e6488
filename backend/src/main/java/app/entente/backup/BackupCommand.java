package app.entente.backup;

import app.entente.embeddedpostgres.DataDirectory;
import app.entente.embeddedpostgres.DataOption;
import app.entente.embeddedpostgres.DatabaseConnection;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import app.entente.embeddedpostgres.PlainCommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente backup}: copies the embedded database into one file, whether Entente runs or not. */
@Command(
        name = "entente backup",
        mixinStandardHelpOptions = true,
        description = "Copies the embedded database into FILE, whether Entente runs or not; the keys are not in it.")
public final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the file of the backup, which is not there yet")
    private Path file = Path.of("");

    @Option(names = "--check", description = "makes none, and checks that FILE is whole")
    private boolean check;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<String, String> environment;

    BackupCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        System.exit(PlainCommandLine.of(new BackupCommand(System.getenv())).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (check) {
            try (var archive = ArchiveReader.of(file)) {
                var files = archive.read(ArchiveReader.NOWHERE);
                say(
                        "%s is whole: %d files, each as it was written. %s",
                        file, files, archive.facts().sentence());
                return CommandLine.ExitCode.OK;
            }
        }
        var places = new DataDirectory(data.path());
        refuseUnfit(places);
        var running = EmbeddedPostgres.findRunning(data.path());
        if (running.isPresent()) {
            backUp(places, running.get());
        } else {
            try (var server = EmbeddedPostgres.on(data.path())) {
                backUp(places, server.connection());
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void refuseUnfit(DataDirectory places) throws IOException {
        if (DatabaseConnection.ofVariables(environment).isPresent()) {
            throw new BackupRefused("ENTENTE_DATABASE_URL names a server of your own, which pg_dump or pg_basebackup"
                    + " backs up; docs/operating.md tells how.");
        }
        if (Files.notExists(places.postgres())) {
            throw new BackupRefused("There is no database in " + places.data() + ".");
        }
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is there already, and was left as it is.", "Name another file.");
        }
        var lies = real(file.toAbsolutePath().normalize().resolveSibling(""));
        if (lies.startsWith(real(places.data())) || lies.startsWith(real(places.postgres()))) {
            throw new BackupRefused(
                    file + " would lie in " + places.data() + " itself, and go with it.", "Name another place.");
        }
    }

    /** Returns the place without links; the place itself where nothing is there. */
    private static Path real(Path place) throws IOException {
        return Files.exists(place) ? place.toRealPath() : place;
    }

    private void backUp(DataDirectory places, DatabaseConnection connection) {
        var facts = new DatabaseBackup(places, connection, Clock.systemUTC()).write(file);
        say("%s is written, and was read back whole. %s", file, facts.sentence());
        say(
                "No key is in it: %s opens it. Copy that now as well, and keep the two in different places.",
                environment.containsKey("ENTENTE_MASTER_KEY") || environment.containsKey("ENTENTE_MASTER_KEY_FILE")
                        ? "what is in " + places.keys() + " together with ENTENTE_MASTER_KEY"
                        : "what is in " + places.keys());
    }

    private void say(String words, Object... about) {
        spec.commandLine().getOut().printf(words + "%n", about);
    }
}
