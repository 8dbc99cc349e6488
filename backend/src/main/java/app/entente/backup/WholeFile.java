package app.entente.backup;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
        try (var channel = FileChannel.open(
                part,
                Set.of(CREATE, WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            if (channel.tryLock() == null) {
                throw new BackupRefused("Another backup writes to " + file + " just now.");
            }
            try {
                write(content, channel);
                check.of(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        try (var folder = FileChannel.open(file.getParent(), READ)) {
            folder.force(true);
        }
    }

    private static void write(Content content, FileChannel channel) throws IOException {
        if (channel.size() > 0) { // what a killed backup left
            channel.truncate(0);
        }
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
    }
}
