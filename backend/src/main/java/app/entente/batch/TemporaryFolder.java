package app.entente.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder that is gone when the work is done, refused or interrupted. */
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

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        remove();
    }

    private void remove() {
        try {
            Files.walkFileTree(path, new Removing());
        } catch (IOException e) {
            throw new CannotWrite(e);
        }
    }

    private static final class Removing extends SimpleFileVisitor<Path> {

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
