package app.entente.databasecopy;

import app.entente.databasecopy.Tables.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/**
 * Copies every row from one database to an empty other, as text, and reads both sides' rows again before it commits.
 *
 * <p>The source is read as of one moment, and nothing in it changes.
 */
final class DatabaseCopy {

    private static final String SAME_WORDS =
            "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';"
                    + " set extra_float_digits = 1; set bytea_output = 'hex'; set xmloption = 'content'";

    private static final String OTHERS = """
            select count(*)
              from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
            """;

    private final Connection source;
    private final Connection target;

    /** The size of what was copied. */
    record Copied(int tables, long rows) {}

    DatabaseCopy(Connection source, Connection target) {
        this.source = source;
        this.target = target;
    }

    Copied copy() throws SQLException {
        refuseUsed();
        refuseFull();
        var tables = CopySide.SOURCE.run(this::tablesAsOfNow);
        if (tables.stream().noneMatch(it -> it.name().equals("public.databasechangelog"))) {
            throw new CopyRefused("The source holds no data of Entente.", "Name the one that does.");
        }
        CopiedSchema.make(source, target);
        target.setAutoCommit(false);
        execute(target, SAME_WORDS);
        refuseOtherTables(tables);
        var rows = copyRows(tables);
        target.commit();
        return new Copied(tables.size(), rows);
    }

    private List<Table> tablesAsOfNow() throws SQLException {
        source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        source.setReadOnly(true);
        source.setAutoCommit(false);
        execute(source, SAME_WORDS);
        return Tables.of(source);
    }

    private long copyRows(List<Table> tables) throws SQLException {
        execute(target, "truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
        var digests = new HashMap<Table, RowsDigest>();
        for (var table : tables) {
            digests.put(table, copyRows(table));
        }
        for (var copied : digests.entrySet()) {
            if (!copied.getValue().isSameAs(digest(target, copied.getKey()))) {
                throw new CopyRefused(
                        "The rows of " + copied.getKey().name() + " differ after the copy, which was taken back.",
                        "Report this.");
            }
        }
        return digests.values().stream().mapToLong(RowsDigest::rows).sum();
    }

    private RowsDigest copyRows(Table table) throws SQLException {
        var digest = new RowsDigest();
        var in = manager(target).copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin");
        try {
            var out = CopySide.SOURCE.run(() -> manager(source).copyOut(out(table)));
            for (var row = next(out); row != null; row = next(out)) {
                digest.add(row);
                in.writeToCopy(row, 0, row.length);
            }
            in.endCopy();
            return digest;
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    private static byte @Nullable [] next(CopyOut out) throws SQLException {
        return CopySide.SOURCE.run(out::readFromCopy);
    }

    private static RowsDigest digest(Connection database, Table table) throws SQLException {
        var digest = new RowsDigest();
        var out = manager(database).copyOut(out(table));
        for (var row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
            digest.add(row);
        }
        return digest;
    }

    private static String out(Table table) {
        return "copy " + table.name() + " (" + table.columns() + ") to stdout";
    }

    private void refuseUsed() throws SQLException {
        if (CopySide.SOURCE.run(() -> count(source, OTHERS)) > 0) {
            throw new CopyRefused(
                    "Somebody else is connected to the source, and would write what is not copied.",
                    "Stop every Entente on it first.");
        }
    }

    private void refuseFull() throws SQLException {
        var there = Tables.of(target);
        if (!there.isEmpty()) {
            throw new CopyRefused(
                    "The target is not empty: " + there.getFirst().name() + " is there, and was left as it is.",
                    "Make an empty database, and name that.");
        }
    }

    private void refuseOtherTables(List<Table> tables) throws SQLException {
        var made = Tables.of(target);
        tables.stream().filter(it -> !made.contains(it)).findFirst().ifPresent(it -> {
            throw new CopyRefused(
                    "The source has a table that no version of Entente makes: " + it.name() + ".",
                    "Take it out first.");
        });
    }

    private static long count(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection database, String words) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(words);
        }
    }

    private static CopyManager manager(Connection database) throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }
}
