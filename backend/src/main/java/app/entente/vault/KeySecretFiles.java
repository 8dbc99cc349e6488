package app.entente.vault;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The secrets that wrap data keys once more, each in a file of its own below {@code DIR/keys/holders}: once the file is
 * gone, nothing that is left of the row opens.
 *
 * <p>The row names its file. A file that a transaction makes or is to remove is marked as pending on the disk before
 * the commit; the mark is settled by how the transaction ends, or at the next start by whether a row names the file.
 * Only a pending file is ever removed.
 */
@Component
class KeySecretFiles {

    private static final String SECRET = ".secret";
    private static final String PENDING = ".pending";

    private final Path directory;

    KeySecretFiles(MasterKeySettings settings) {
        directory = settings.data().toAbsolutePath().normalize().resolve("keys").resolve("holders");
    }

    /** Writes a new secret, which is on the disk when this returns; it is removed where the transaction fails. */
    UUID create() {
        var id = UUID.randomUUID();
        try {
            Files.createDirectories(directory, only("rwx------"));
            mark(id);
            try (var file =
                    Files.newByteChannel(path(id, SECRET), Set.of(CREATE_NEW, WRITE, DSYNC), only("rw-------"))) {
                file.write(ByteBuffer.wrap(MasterKey.randomKey()));
            }
            force();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settleAfterwards(id, TransactionSynchronization.STATUS_COMMITTED);
        return id;
    }

    /** Removes a secret once the transaction has committed. */
    void remove(UUID id) {
        try {
            if (Files.exists(path(id, SECRET))) {
                mark(id);
                force();
                settleAfterwards(id, TransactionSynchronization.STATUS_ROLLED_BACK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the secret; empty where its file is not there. */
    Optional<byte[]> read(UUID id) {
        try {
            return Optional.of(Files.readAllBytes(path(id, SECRET)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files that a transaction left pending which was cut off. */
    List<UUID> pending() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(PENDING))
                    .map(it -> UUID.fromString(it.substring(0, it.length() - PENDING.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a pending secret for good, or removes it. */
    void settle(UUID id, boolean keep) {
        try {
            if (!keep) {
                shred(path(id, SECRET));
                force();
            }
            Files.deleteIfExists(path(id, PENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settleAfterwards(UUID id, int keptAfter) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_UNKNOWN) { // else the next start looks
                    settle(id, status == keptAfter);
                }
            }
        });
    }

    private void mark(UUID id) throws IOException {
        try {
            Files.createFile(path(id, PENDING), only("rw-------"));
        } catch (FileAlreadyExistsException _) { // made and removed in one transaction
            return;
        }
    }

    /** Overwrites the bytes where they lie before the name goes, for disks that write in place. */
    private static void shred(Path file) throws IOException {
        if (Files.exists(file)) {
            try (var channel = FileChannel.open(file, WRITE, DSYNC)) {
                channel.write(ByteBuffer.wrap(MasterKey.randomKey()));
            }
            Files.deleteIfExists(file);
        }
    }

    private void force() throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private Path path(UUID id, String ending) {
        return directory.resolve(id + ending);
    }

    private static FileAttribute<?> only(String owner) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner));
    }
}
