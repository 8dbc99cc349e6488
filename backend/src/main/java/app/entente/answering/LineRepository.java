package app.entente.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class LineRepository {

    private static final String ALL = """
            select key, version, payload
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

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the vault and nowhere else
    record SealedLine(String key, int version, byte[] payload) {}

    List<SealedLine> all(SheetId sheet, String kind) {
        return lines(ALL, sheet, kind).query(LineRepository::sealed).list();
    }

    Optional<SealedLine> one(SheetId sheet, String kind, String key) {
        return lines(ONE, sheet, kind)
                .param("key", key)
                .query(LineRepository::sealed)
                .optional();
    }

    void store(SheetId sheet, String kind, SealedLine line) {
        lines(STORE, sheet, kind)
                .param("key", line.key())
                .param("version", line.version())
                .param("payload", line.payload())
                .update();
    }

    private StatementSpec lines(String sql, SheetId sheet, String kind) {
        return jdbc.sql(sql)
                .param("space", sheet.space().value())
                .param("round", sheet.round().value())
                .param("seat", sheet.seat().code())
                .param("kind", kind);
    }

    private static SealedLine sealed(ResultSet row, int number) throws SQLException {
        return new SealedLine(row.getString("key"), row.getInt("version"), row.getBytes("payload"));
    }
}
