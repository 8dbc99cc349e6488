package app.entente.vault;

import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file of a master key that is not configured: readable by its owner alone, apart from the database. */
final class MasterKeyFile {

    private final Path path;

    MasterKeyFile(Path data) {
        path = data.toAbsolutePath().normalize().resolve("keys").resolve("master.key");
    }

    Path path() {
        return path;
    }

    Optional<MasterKey> read() {
        try {
            return Files.exists(path) ? Optional.of(MasterKey.of(Files.readString(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the key atomically; returns the key in force, which is another node's where that wrote first. */
    MasterKey write(MasterKey key) {
        try {
            Files.createDirectories(path.getParent(), only("rwx------"));
            var fresh = Files.createTempFile(path.getParent(), "fresh", ".key", only("rw-------"));
            try (var file = Files.newByteChannel(fresh, WRITE, DSYNC)) {
                file.write(ByteBuffer.wrap((key.base64() + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
            return place(fresh) ? key : read().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean place(Path fresh) throws IOException {
        try {
            Files.createLink(path, fresh);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        } finally {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?> only(String owner) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner));
    }
}
