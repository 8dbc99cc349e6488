package app.entente.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import app.entente.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive as it was written, of which each file is held to its sum. */
final class ArchiveReader implements AutoCloseable {

    static final String FACTS = "backup.txt";

    /** The files without which no server starts from the others, whatever the sums say. */
    private static final List<String> NEEDED =
            List.of("postgres-password", "postgres/PG_VERSION", "postgres/global/pg_control", "postgres/backup_label");

    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final Path file;
    private final ZipFile zip;
    private final Map<String, String> sums;
    private final BackupFacts facts;

    /** Reads all and keeps nothing. */
    static final BackupSink NOWHERE = new BackupSink() {
        @Override
        public void directory(String name) {}

        @Override
        public void file(String name, InputStream content) throws IOException {
            content.transferTo(OutputStream.nullOutputStream());
        }
    };

    private ArchiveReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.sums = text(ArchiveWriter.SUMS)
                .lines()
                .map(SUM::matcher)
                .filter(it -> it.matches())
                .collect(toMap(it -> it.group(2), it -> it.group(1), (one, _) -> one));
        this.facts = BackupFacts.read(text(FACTS)).orElseThrow(() -> noBackup(file));
    }

    static ArchiveReader of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file " + file + ".");
        }
        try {
            return open(file, new ZipFile(file.toFile(), UTF_8));
        } catch (ZipException _) {
            throw noBackup(file);
        }
    }

    private static ArchiveReader open(Path file, ZipFile zip) throws IOException {
        try {
            return new ArchiveReader(file, zip);
        } catch (IOException | BackupRefused e) {
            zip.close();
            throw e;
        }
    }

    BackupFacts facts() {
        return facts;
    }

    /** Hands everything on; returns how many files, where each is the one that was written and none is missing. */
    int read(BackupSink target) throws IOException {
        var seen = new HashSet<String>();
        try {
            for (var entry : zip.stream().toList()) {
                if (entry.isDirectory()) {
                    target.directory(entry.getName());
                } else if (!entry.getName().equals(ArchiveWriter.SUMS)) {
                    read(entry, target);
                    seen.add(entry.getName());
                }
            }
        } catch (ZipException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
        Stream.concat(NEEDED.stream(), sums.keySet().stream())
                .filter(it -> !seen.contains(it))
                .findFirst()
                .ifPresent(it -> {
                    throw damaged(it + " is missing");
                });
        return seen.size();
    }

    private void read(ZipEntry entry, BackupSink target) throws IOException {
        try (var content = new DigestInputStream(zip.getInputStream(entry), Sha256.start())) {
            target.file(entry.getName(), content);
            var sum = HexFormat.of().formatHex(content.getMessageDigest().digest());
            if (!sum.equals(sums.get(entry.getName()))) {
                throw damaged(entry.getName() + " is not what was written");
            }
        }
    }

    private String text(String name) throws IOException {
        var entry = Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> noBackup(file));
        try (var content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private BackupRefused damaged(String why) {
        return new BackupRefused("The backup " + file + " is damaged: " + why + ".", "Take another one.");
    }

    private static BackupRefused noBackup(Path file) {
        return new BackupRefused(file + " is no backup that this Entente can read, or it is cut off.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
