package app.entente.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Where the master key is kept when it is not given: readable by its owner alone, apart from the database. */
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

    MasterKey write(MasterKey key) {
        try {
            Files.createDirectories(path.getParent(), only("rwx------"));
            try (var file = Files.newByteChannel(path, Set.of(CREATE_NEW, WRITE, DSYNC), only("rw-------"))) {
                file.write(ByteBuffer.wrap((key.base64() + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?> only(String owner) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner));
    }
}
