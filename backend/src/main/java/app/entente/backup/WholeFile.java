package app.entente.backup;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that gets its name only when it is whole and on the disk; until then it is called {@code NAME.part}. */
record WholeFile(Path file) {

    WholeFile {
        file = file.toAbsolutePath().normalize();
    }

    /** Writes the content to a stream that it leaves open. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks through the file before it gets its name. */
    interface Check {

        void of(Path written) throws IOException;
    }

    /** Writes the file; where anything fails, nothing is left. */
    void write(Content content, Check check) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var _ = removeLeftover(part);
                var channel = create(part)) {
            lock(channel);
            try {
                write(content, channel);
                check.of(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        StorageSync.DISK.of(file.resolveSibling(""));
    }

    /** Removes what a killed backup left, and keeps its lock to the end, so that nobody takes the new one for it. */
    private Closeable removeLeftover(Path part) throws IOException {
        if (!Files.exists(part, NOFOLLOW_LINKS)) {
            return () -> {};
        }
        if (!Files.isRegularFile(part, NOFOLLOW_LINKS)) {
            throw new BackupRefused(
                    part + " is there and was left by no backup, so none was made.",
                    "Look at what it is, and remove it, or name another file.");
        }
        var leftover = FileChannel.open(part, Set.of(WRITE, NOFOLLOW_LINKS));
        try {
            lock(leftover);
            Files.delete(part);
            return leftover;
        } catch (IOException | BackupRefused e) {
            leftover.close();
            throw e;
        }
    }

    /** Creates the file for its owner alone, and never through a link that somebody else has put there. */
    private FileChannel create(Path part) throws IOException {
        try {
            return FileChannel.open(
                    part,
                    Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            throw another();
        }
    }

    private void lock(FileChannel channel) throws IOException {
        if (channel.tryLock() == null) {
            throw another();
        }
    }

    private BackupRefused another() {
        return new BackupRefused("Another backup writes to " + file + " just now.");
    }

    private static void write(Content content, FileChannel channel) throws IOException {
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
    }
}
