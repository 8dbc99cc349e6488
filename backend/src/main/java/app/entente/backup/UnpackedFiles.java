package app.entente.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files below a directory, for their owner alone, as PostgreSQL wants them. */
record UnpackedFiles(Path top) implements BackupSink {

    @Override
    public void directory(String name) throws IOException {
        Files.createDirectories(path(name), only("rwx------"));
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        var path = path(name);
        Files.createDirectories(path.getParent(), only("rwx------"));
        Files.createFile(path, only("rw-------"));
        try (var out = Files.newOutputStream(path)) {
            content.transferTo(out);
        }
    }

    private Path path(String name) {
        var path = top.resolve(name).normalize();
        if (!path.startsWith(top)) {
            throw new BackupRefused("The backup names a place outside of the data directory: " + name + ".");
        }
        return path;
    }

    private static FileAttribute<?> only(String owner) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner));
    }
}
