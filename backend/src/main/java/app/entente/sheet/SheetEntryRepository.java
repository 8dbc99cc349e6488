package app.entente.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SheetEntryRepository {

    private static final String ALL = """
            select kind, key, version, payload
              from answering.line
             where space_id = :space and round_id = :round and seat = :seat and kind = :kind
            """;

    private static final String ONE = ALL + " and key = :key";

    private static final String STORE = """
            insert into answering.line (space_id, round_id, seat, kind, key, version, payload)
            values (:space, :round, :seat, :kind, :key, :version, :payload)
                on conflict (space_id, round_id, seat, kind, key)
                do update set version = excluded.version, payload = excluded.payload
            """;

    private final JdbcClient jdbc;

    SheetEntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SheetEntry> findAll(SheetId sheet, SheetEntry.Kind kind) {
        return statement(ALL, sheet, kind).query(SheetEntryRepository::toEntry).list();
    }

    Optional<SheetEntry> findOne(SheetId sheet, SheetEntry.Kind kind, String key) {
        return statement(ONE, sheet, kind)
                .param("key", key)
                .query(SheetEntryRepository::toEntry)
                .optional();
    }

    void store(SheetId sheet, SheetEntry sheetEntry) {
        statement(STORE, sheet, sheetEntry.kind())
                .param("key", sheetEntry.key())
                .param("version", sheetEntry.version())
                .param("payload", sheetEntry.payload())
                .update();
    }

    private StatementSpec statement(String sql, SheetId sheet, SheetEntry.Kind kind) {
        return jdbc.sql(sql)
                .param("space", sheet.space().value())
                .param("round", sheet.round().value())
                .param("seat", sheet.seat().name())
                .param("kind", kind.name());
    }

    private static SheetEntry toEntry(ResultSet row, int number) throws SQLException {
        return new SheetEntry(
                SheetEntry.Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getInt("version"),
                row.getBytes("payload"));
    }
}
