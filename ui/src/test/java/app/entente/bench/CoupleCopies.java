package app.entente.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a database with copies of the couples in it, row by row in the database itself. A copy has ids, names and tokens
 * of its own, everywhere the same ones; what it sealed is as long as in the original, and nobody could open it.
 */
final class CoupleCopies {

    private static final String TABLES = """
            select distinct c.table_schema || '.' || c.table_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where c.data_type = 'uuid' and t.table_type = 'BASE TABLE'
               and c.table_schema not in ('pg_catalog', 'information_schema')
             order by 1
            """;
    private static final String COLUMNS = """
            select a.attname as name, t.typname as type,
                   exists (select 1
                             from pg_index i
                            where i.indrelid = a.attrelid and i.indisunique and a.attnum = any (i.indkey)) as key,
                   exists (select 1
                             from pg_index i
                            where i.indrelid = a.attrelid and i.indisunique and i.indkey::text = a.attnum::text) as alone
              from pg_attribute a
              join pg_type t on t.oid = a.atttypid
             where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
             order by a.attnum
            """;

    private final DataSource database;

    private record Column(String name, String type, boolean key, boolean alone) {

        /** The value of this column in the copy whose number is {@code n}. */
        String copied() {
            var quoted = "\"" + name + "\"";
            return switch (type) {
                case "uuid" -> "md5(%s::text || n)::uuid".formatted(quoted);
                case "bytea" -> key ? "sha256(%s || convert_to(n::text, 'UTF8'))".formatted(quoted) : quoted;
                case "text" -> alone ? "left(%s, 30) || '-' || n".formatted(quoted) : quoted;
                default -> quoted;
            };
        }
    }

    CoupleCopies(DataSource database) {
        this.database = database;
    }

    /** Adds this many copies of every row that belongs to a person or a couple, and returns how many rows were added. */
    int add(int copies) throws SQLException {
        try (var connection = database.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var statements = jdbc.sql(TABLES)
                    .query((row, _) -> copy(jdbc, row.getString(1), copies))
                    .list();
            // a table may be filled before the one it refers to
            jdbc.sql("set session_replication_role = replica").update();
            var rows = statements.stream().mapToInt(it -> jdbc.sql(it).update()).sum();
            jdbc.sql("set session_replication_role = origin").update();
            jdbc.sql("vacuum analyze").update();
            return rows;
        }
    }

    private static String copy(JdbcClient jdbc, String table, int copies) {
        var columns = jdbc.sql(COLUMNS)
                .param(table)
                .query((row, _) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
                .list();
        return "insert into %s (%s) select %s from %s cross join generate_series(1, %d) n"
                .formatted(table, names(columns), values(columns), table, copies);
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(it -> "\"" + it.name() + "\"").collect(Collectors.joining(", "));
    }

    private static String values(List<Column> columns) {
        return columns.stream().map(Column::copied).collect(Collectors.joining(", "));
    }
}
