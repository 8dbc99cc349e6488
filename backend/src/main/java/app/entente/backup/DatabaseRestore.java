package app.entente.backup;

import app.entente.embeddedpostgres.DataDirectory;
import app.entente.embeddedpostgres.DataDirectoryLock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.io.FileUtils;

/**
 * Puts a backup into a data directory that has no database, and leaves the keys there as they are.
 *
 * <p>All of it is unpacked and checked beside its place first. As long as that is there, Entente does not start, so that
 * a restore that was cut off is told and can be called again.
 */
final class DatabaseRestore {

    /** The names that may be there before, of which none is touched. */
    private static final Set<String> MAY_STAY = Set.of("keys", "logs", "programs", "entente.lock", "restoring");

    private final DataDirectory places;

    DatabaseRestore(DataDirectory places) {
        this.places = places;
    }

    void of(ArchiveReader archive) throws IOException {
        refuseFull();
        try (var _ = DataDirectoryLock.on(places.data())) {
            refuseOtherMajor(archive.facts());
            FileUtils.deleteDirectory(places.restoring().toFile());
            try {
                archive.read(new Unpacked(places.restoring()));
            } catch (IOException | RuntimeException e) {
                FileUtils.deleteDirectory(places.restoring().toFile());
                throw e;
            }
            put(places.password());
            put(places.postgres());
            FileUtils.deleteDirectory(places.restoring().toFile());
        }
    }

    private void refuseFull() throws IOException {
        if (Files.notExists(places.data())) {
            return;
        }
        try (var there = Files.list(places.data())) {
            var cutOff = Files.exists(places.restoring()) && Files.notExists(places.postgres());
            there.filter(it -> !MAY_STAY.contains(it.getFileName().toString()))
                    .filter(it -> !(cutOff && it.equals(places.password())))
                    .findFirst()
                    .ifPresent(it -> {
                        throw new BackupRefused(
                                places.data() + " is not empty: " + it.getFileName()
                                        + " is there, and nothing was overwritten.",
                                "Move it away, or name an empty directory with --data; keys may stay.");
                    });
        }
    }

    private void refuseOtherMajor(BackupFacts facts) throws IOException {
        var ours = places.major();
        if (!facts.postgres().equals(ours)) {
            throw new BackupRefused(
                    "The backup is of PostgreSQL " + facts.postgres() + ", and this Entente brings PostgreSQL " + ours
                            + "; nothing was restored.",
                    "Restore it with the Entente that made it, and take it across with ./entente copy-database.");
        }
    }

    private void put(Path place) throws IOException {
        Files.move(places.restoring().resolve(place.getFileName()), place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Files below a directory, for their owner alone, as PostgreSQL wants them. */
    private record Unpacked(Path top) implements BackupSink {

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
}
