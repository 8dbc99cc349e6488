package app.entente.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
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

    private final ServerFiles files;
    private final BackupSink sink;

    BaseBackup(Path directory, BackupSink sink) throws IOException {
        this.files = new ServerFiles(directory, sink);
        this.sink = sink;
    }

    /** Copies everything over this connection, whose end ends a backup that was cut off. */
    void copy(Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            row(statement.executeQuery(RESERVE));
            row(statement.executeQuery(START));
            files.copy();
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

    private void copyLog(String first, String last) throws IOException {
        var copied = new HashSet<String>();
        for (var segment : files.log()) {
            if (SEGMENT.matcher(segment).matches() && segment.compareTo(first) >= 0 && segment.compareTo(last) <= 0) {
                files.copyFile("pg_wal/" + segment);
                copied.add(segment);
            }
        }
        if (!copied.contains(first) || !copied.contains(last)) {
            throw new BackupRefused("PostgreSQL's log of the time of the backup is not there any more.", "Try again.");
        }
    }
}
