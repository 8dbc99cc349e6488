package app.entente.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The output folder: filled beside its place, and moved there only when it is complete. */
record Folder(Path out) {

    interface Filling<T> {
        T into(Path folder) throws IOException;
    }

    /** Refuses a place where what is written would take the place of what is read. */
    void requireApart(List<String> written, List<Path> read) throws IOException {
        for (var name : written) {
            var place = out.resolve(name);
            for (var input : read) {
                if (Files.exists(place) && Files.exists(input) && Files.isSameFile(place, input)) {
                    throw new BadInput("%s would be overwritten; name another folder for --out".formatted(input));
                }
            }
        }
    }

    <T> T fill(Filling<T> filling) throws IOException {
        var target = out.toAbsolutePath().normalize();
        var parent = target.getParent();
        if (parent == null || (Files.exists(target) && !Files.isDirectory(target))) {
            throw new BadInput("%s cannot be an output folder".formatted(out));
        }
        Files.createDirectories(parent);
        try (var temporary = new TemporaryFolder(parent)) {
            var result = filling.into(temporary.path());
            temporary.moveInto(target);
            return result;
        }
    }
}
