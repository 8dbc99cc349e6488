package app.entente.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The output folder: written to a temporary folder beside it, whose files are moved there only when all are complete.
 */
public record OutputFolder(Path out) {

    public interface Filler<T> {
        T into(Path folder) throws IOException;
    }

    /** Throws {@link InvalidInput} where a file to be written is one of the files to be read. */
    public void requireApart(List<String> written, List<Path> read) throws IOException {
        for (var name : written) {
            var place = out.resolve(name);
            for (var input : read) {
                if (Files.exists(place) && Files.exists(input) && Files.isSameFile(place, input)) {
                    throw new InvalidInput("%s would be overwritten; name another folder for --out".formatted(input));
                }
            }
        }
    }

    /**
     * Lets the filler write into a temporary folder, then moves its files into the output folder; returns the filler's
     * result.
     */
    public <T> T write(Filler<T> filler) throws IOException {
        var target = out.toAbsolutePath().normalize();
        var parent = target.getParent();
        if (parent == null || (Files.exists(target) && !Files.isDirectory(target))) {
            throw new InvalidInput("%s cannot be an output folder".formatted(out));
        }
        Files.createDirectories(parent);
        try (var temporary = new TemporaryFolder(parent)) {
            var result = filler.into(temporary.path());
            temporary.moveInto(target);
            return result;
        }
    }
}
