package app.entente.embeddedpostgres;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data} of every command beside the application. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:ENTENTE_DATA:-data}",
            description = "where Entente keeps its data")
    private Path path = Path.of("data");

    public Path path() {
        return path;
    }
}
