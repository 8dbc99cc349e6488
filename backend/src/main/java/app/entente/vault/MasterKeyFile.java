package app.entente.vault;

import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file of a master key that is not configured: readable by its owner alone, apart from the database. */
final class MasterKeyFile {

    private final Path path;
    private final Path next;

    MasterKeyFile(Path data) {
        path = data.toAbsolutePath().normalize().resolve("keys").resolve("master.key");
        next = path.resolveSibling("next.key");
    }

    Path path() {
        return path;
    }

    Optional<MasterKey> read() {
        return read(path);
    }

    /** Returns the key that is to take the place of this one. */
    Optional<MasterKey> readNext() {
        return read(next);
    }

    /** Returns the key that is to take the place of this one, written at the first call. */
    MasterKey next() {
        return readNext().orElseGet(() -> write(MasterKey.create(), next));
    }

    /** Puts the next key in place of this one, whose bytes are overwritten. */
    void promote() {
        try (var old = Files.newByteChannel(path, WRITE, DSYNC)) {
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
            old.write(ByteBuffer.wrap("\n".repeat((int) old.size()).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchFileException _) { // another process was faster, and has overwritten the bytes
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<MasterKey> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(key(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MasterKey key(Path file) throws IOException {
        return MasterKey.find(Files.readString(file))
                .orElseThrow(() -> new WrongMasterKey("The master key in " + file + " is not 32 bytes in Base64."));
    }

    /** Writes the key atomically; returns the key in force, which is another node's where that wrote first. */
    MasterKey write(MasterKey key) {
        return write(key, path);
    }

    private static MasterKey write(MasterKey key, Path path) {
        try {
            Files.createDirectories(path.getParent(), only("rwx------"));
            var fresh = Files.createTempFile(path.getParent(), "fresh", ".key", only("rw-------"));
            try (var file = Files.newByteChannel(fresh, WRITE, DSYNC)) {
                file.write(ByteBuffer.wrap((key.base64() + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
            return place(fresh, path) ? key : read(path).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean place(Path fresh, Path path) throws IOException {
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
