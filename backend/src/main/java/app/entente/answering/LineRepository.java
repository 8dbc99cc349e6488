package app.entente.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class LineRepository {

    private static final byte[] NOT_READ = {};

    private static final String OF_SHEET = """
            select sealed, kind, key, version, %s as payload
              from answering.sheet
              left join answering.line using (space_id, round_id, seat)
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private static final String ALL = OF_SHEET.formatted("payload");

    /** Of an answer no more than that there is one. */
    private static final String WITHOUT_ANSWERS = OF_SHEET.formatted("case when kind <> 'ANSWER' then payload end");

    private static final String SOME = """
            select sealed, kind, key, version, payload
              from answering.sheet
              left join (select *
                           from answering.line
                          where (kind, key) in (:keys)) as line using (space_id, round_id, seat)
             where space_id = :space and round_id = :round and seat = :seat
            """;

    /** Onto what was read and nothing newer; until the transaction ends its owner's other screens wait. */
    private static final String STORE = """
            with held as (
                select space_id, round_id, seat
                  from answering.sheet
                 where space_id = :space and round_id = :round and seat = :seat and (not sealed or :even_sealed)
                   for no key update
            )
            insert into answering.line (space_id, round_id, seat, kind, key, version, payload)
            select space_id, round_id, seat, written.kind, written.key, written.version, written.payload
              from held
             cross join (values :lines) as written (kind, key, version, payload)
                on conflict (space_id, round_id, seat, kind, key)
                do update set version = excluded.version, payload = excluded.payload
             where line.version < excluded.version
            """;

    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lines.Found all(SheetId sheet) {
        return found(sheet(ALL, sheet));
    }

    Lines.Found withoutAnswers(SheetId sheet) {
        return found(sheet(WITHOUT_ANSWERS, sheet));
    }

    Lines.Found some(SheetId sheet, List<Line.Key> keys) {
        return found(sheet(SOME, sheet)
                .param(
                        "keys",
                        keys.stream()
                                .map(it -> new Object[] {it.kind().name(), it.key()})
                                .toList()));
    }

    /** How many of them were stored: none where the sheet has not begun or is sealed. */
    int store(SheetId sheet, List<Line> lines, boolean evenSealed) {
        return sheet(STORE, sheet)
                .param("even_sealed", evenSealed)
                .param(
                        "lines",
                        lines.stream()
                                .map(it -> new Object[] {it.kind().name(), it.key(), it.version(), it.payload()})
                                .toList())
                .update();
    }

    private StatementSpec sheet(String sql, SheetId sheet) {
        return jdbc.sql(sql)
                .param("space", sheet.space().value())
                .param("round", sheet.round().value())
                .param("seat", sheet.seat().name());
    }

    /** A sheet without lines is a row without a kind. */
    private static Lines.Found found(StatementSpec statement) {
        var begun = new AtomicBoolean();
        var sealed = new AtomicBoolean();
        var lines = new ArrayList<Line>();
        statement.query((ResultSet row) -> {
            begun.set(true);
            sealed.set(row.getBoolean("sealed"));
            if (row.getString("kind") != null) {
                lines.add(line(row));
            }
        });
        return new Lines.Found(begun.get(), sealed.get(), lines);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Line.Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getInt("version"),
                Optional.ofNullable(row.getBytes("payload")).orElse(NOT_READ));
    }
}
