package app.entente.backup;

import app.entente.embeddedpostgres.DataDirectory;
import app.entente.embeddedpostgres.DataDirectoryLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.apache.commons.io.FileUtils;

/**
 * Puts a backup into a data directory that has no database, and leaves the keys there as they are.
 *
 * <p>All of it is unpacked, checked and forced to the disk beside its place first. The database moves to its place last, in
 * one step: before that step Entente does not start, so that a restore that was cut off is told and can be called again;
 * after it the restore is whole.
 */
final class DatabaseRestore {

    /** The names that may be there before, of which none is touched. */
    private static final Set<String> MAY_STAY =
            Set.of("keys", "logs", "programs", "start", "lost+found", "entente.lock", "restoring");

    private final DataDirectory places;
    private final StorageSync sync;

    DatabaseRestore(DataDirectory places, StorageSync sync) {
        this.places = places;
        this.sync = sync;
    }

    void of(ArchiveReader archive) throws IOException {
        refuseFull();
        try (var _ = DataDirectoryLock.on(places.data())) {
            refuseFull(); // a start may have made a database meanwhile
            refuseOtherMajor(archive.facts());
            unpack(archive);
            putInPlace();
        }
    }

    private void unpack(ArchiveReader archive) throws IOException {
        FileUtils.deleteDirectory(places.restoring().toFile());
        try {
            archive.read(new UnpackedFiles(places.restoring()));
            sync.all(places.restoring());
            sync.of(places.data());
        } catch (IOException | RuntimeException e) {
            FileUtils.deleteDirectory(places.restoring().toFile());
            throw e;
        }
    }

    /** Puts what is unpacked in its place, the database last. */
    void putInPlace() {
        try {
            put(places.password());
            put(places.postgres());
        } catch (IOException e) {
            throw places.isRestored()
                    ? new BackupRefused(
                            "The database is in " + places.postgres() + ", but the disk did not confirm it: "
                                    + e.getMessage() + ".",
                            "Look at the disk before you start Entente.")
                    : new BackupRefused(
                            "The database is unpacked in " + places.restoring() + " and could not be put in its place: "
                                    + e.getMessage() + ".",
                            "Entente does not start there until the same restore was called again, with no "
                                    + places.postgres() + " in the way.");
        }
        FileUtils.deleteQuietly(places.restoring().toFile()); // else the next start does
    }

    private void put(Path place) throws IOException {
        Files.move(places.restoring().resolve(place.getFileName()), place, StandardCopyOption.ATOMIC_MOVE);
        sync.of(places.data());
        sync.of(places.restoring());
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
}
