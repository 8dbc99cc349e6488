package app.entente.embeddedpostgres;

import app.entente.digest.Sha256;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.FileUtils;

/**
 * The PostgreSQL programs for this machine, unpacked once beside the data, not in a temporary folder that is cleaned
 * up.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Returns the folder that holds {@code bin/postgres}, unpacked first where needed. */
    static Path in(Path home) throws IOException {
        var packed = packed();
        var unpacked = home.resolve(fingerprint(packed));
        if (Files.notExists(unpacked)) {
            var fresh = home.resolve("unpacking");
            FileUtils.deleteDirectory(fresh.toFile());
            unpack(packed, fresh);
            Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE); // whole, or not there
        }
        return unpacked;
    }

    /** Returns programs of a major version: those given, or those that it, or an Entente before it, has unpacked. */
    static Path of(String major, DataDirectory places, Optional<Path> given) throws IOException {
        if (given.isPresent()) {
            return proven(given.get(), major);
        }
        in(places.programs());
        try (var all = Files.list(places.programs())) {
            for (var programs : all.filter(it -> Files.isExecutable(it.resolve("bin/postgres")))
                    .toList()) {
                if (PostgresVersions.ofPrograms(programs).equals(major)) {
                    return programs;
                }
            }
        }
        throw new StartRefused(
                "There are no programs of PostgreSQL " + major + " below " + places.programs() + " any more.",
                "Name a folder that has them in its bin: --programs /usr/lib/postgresql/" + major + ".");
    }

    private static Path proven(Path programs, String major) throws IOException {
        if (!Files.isExecutable(programs.resolve("bin/postgres"))
                || !PostgresVersions.ofPrograms(programs).equals(major)) {
            throw new StartRefused(
                    "The data is of PostgreSQL " + major + ", and " + programs + " has no programs of that in its bin.",
                    "Name a folder that has.");
        }
        return programs;
    }

    private static byte[] packed() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return archive.readAllBytes();
        }
    }

    private static String fingerprint(byte[] packed) {
        return HexFormat.of().formatHex(Sha256.of(packed), 0, 8);
    }

    private static void unpack(byte[] packed, Path target) throws IOException {
        Files.createDirectories(target);
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(packed)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                place(entry, archive, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
    }
}
