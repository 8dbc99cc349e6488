package app.entente.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The output folder: filled beside its place, and moved there only when it is complete. */
public record OutputFolder(Path out) {

    public interface Filler<T> {
        T into(Path folder) throws IOException;
    }

    /** Refuses a place where what is written would take the place of what is read. */
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
