package app.entente.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder that is deleted when the work is done, refused or interrupted. */
final class TemporaryFolder implements Closeable {

    private final Path path;
    private final Thread whenInterrupted = new Thread(this::remove);

    TemporaryFolder(Path parent) throws IOException {
        path = Files.createTempDirectory(parent, ".compare-");
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    Path path() {
        return path;
    }

    /** Moves all files into the target. An interruption waits until that is done, or leaves nothing to move. */
    synchronized void moveInto(Path target) throws IOException {
        try (var files = Files.list(path)) {
            var all = files.toList();
            Files.createDirectories(target);
            for (var file : all) {
                Files.move(
                        file,
                        target.resolve(file.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException e) {
            return; // interrupted: it is being removed already
        }
        remove();
    }

    private synchronized void remove() {
        try {
            while (Files.exists(path)) {
                removeOnce();
            }
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
    }

    private void removeOnce() throws IOException {
        try {
            Files.walkFileTree(path, new Deletion());
        } catch (DirectoryNotEmptyException _) {
            // interrupted, while one more file was begun
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
