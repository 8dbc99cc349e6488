package app.entente.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A copy of a running server's files that a server starts from as after a crash: the files as they change, and all of the
 * write-ahead log from the start of the copy to its end, which a slot of this session keeps on the disk.
 */
final class BaseBackup {

    private static final String RESERVE =
            "select pg_create_physical_replication_slot('entente_backup_' || pg_backend_pid(), true, true)";
    private static final String START = "select pg_backup_start('entente', true)";
    private static final String STOP = "select pg_walfile_name(lsn) as last, labelfile from pg_backup_stop(false)";
    private static final Pattern FIRST = Pattern.compile("^START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    /** The directories whose content belongs to the running server alone; that of the log is copied at the end. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "postmaster\\.(pid|opts)|backup_label(\\.old)?|tablespace_map(\\.old)?|backup_manifest|pg_internal\\.init.*"
                    + "|pgsql_tmp.*|t\\d+_\\d+(_\\w+)?(\\.\\d+)?|current_logfiles");

    private static final String CONTROL = "global/pg_control";

    private final Path directory;
    private final BackupSink sink;

    BaseBackup(Path directory, BackupSink sink) {
        this.directory = directory;
        this.sink = sink;
    }

    /** Copies everything over this connection, whose end ends a backup that was cut off. */
    void copy(Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            row(statement.executeQuery(RESERVE));
            row(statement.executeQuery(START));
            copyFiles();
            copyFile(CONTROL);
            var stopped = row(statement.executeQuery(STOP));
            var label = stopped.getString("labelfile");
            sink.file("backup_label", new ByteArrayInputStream(label.getBytes(UTF_8)));
            copyLog(first(label), stopped.getString("last"));
        }
    }

    private static ResultSet row(ResultSet rows) throws SQLException {
        rows.next();
        return rows;
    }

    private static String first(String label) {
        var first = FIRST.matcher(label);
        if (!first.find()) {
            throw new IllegalStateException("No start in the label of a backup");
        }
        return first.group(1);
    }

    private void copyFiles() throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (each.equals(directory)) {
                    return FileVisitResult.CONTINUE;
                }
                if (isLeftOut(each)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                sink.directory(name(each));
                return EMPTIED.contains(name(each)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()
                        && !isLeftOut(each)
                        && !name(each).equals(CONTROL)) {
                    copyFile(name(each));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) { // dropped meanwhile, as the log tells
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private void copyLog(String first, String last) throws IOException {
        var copied = new HashSet<String>();
        try (var segments = Files.list(directory.resolve("pg_wal"))) {
            for (var segment :
                    segments.map(it -> it.getFileName().toString()).sorted().toList()) {
                if (SEGMENT.matcher(segment).matches()
                        && segment.compareTo(first) >= 0
                        && segment.compareTo(last) <= 0) {
                    copyFile("pg_wal/" + segment);
                    copied.add(segment);
                }
            }
        }
        if (!copied.contains(first) || !copied.contains(last)) {
            throw new BackupRefused("PostgreSQL's log of the time of the backup is not there any more.", "Try again.");
        }
    }

    private void copyFile(String name) throws IOException {
        try (var content = Files.newInputStream(directory.resolve(name))) {
            sink.file(name, content);
        } catch (NoSuchFileException e) {
            if (!String.valueOf(e.getFile()).equals(directory.resolve(name).toString())) {
                throw e;
            }
        }
    }

    private static boolean isLeftOut(Path path) {
        return LEFT_OUT.matcher(path.getFileName().toString()).matches();
    }

    private String name(Path path) {
        return directory.relativize(path).toString();
    }
}
