package app.entente.sheet;

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
class SheetEntryRepository {

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
             cross join (values :entries) as written (kind, key, version, payload)
                on conflict (space_id, round_id, seat, kind, key)
                do update set version = excluded.version, payload = excluded.payload
             where line.version < excluded.version
            """;

    private final JdbcClient jdbc;

    SheetEntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry as it is stored; of an answer that was not read there is no payload. */
    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the vault and nowhere else
    record SealedEntry(String kind, String key, int version, byte[] payload) {

        boolean wasRead() {
            return payload.length > 0;
        }
    }

    /** Entries of a sheet, and whether it has begun and is sealed. */
    record Rows(boolean begun, boolean sealed, List<SealedEntry> entries) {

        Rows {
            entries = List.copyOf(entries);
        }
    }

    Rows findAll(SheetId sheet) {
        return rows(sheet(ALL, sheet));
    }

    Rows withoutAnswers(SheetId sheet) {
        return rows(sheet(WITHOUT_ANSWERS, sheet));
    }

    Rows some(SheetId sheet, List<? extends SheetEntry.Key<?>> keys) {
        return rows(sheet(SOME, sheet)
                .param(
                        "keys",
                        keys.stream()
                                .map(it -> new Object[] {it.kind().code(), it.key()})
                                .toList()));
    }

    /** How many of them were stored: none where the sheet has not begun or is sealed. */
    int store(SheetId sheet, List<SealedEntry> entries, boolean evenSealed) {
        return sheet(STORE, sheet)
                .param("even_sealed", evenSealed)
                .param(
                        "entries",
                        entries.stream()
                                .map(it -> new Object[] {it.kind(), it.key(), it.version(), it.payload()})
                                .toList())
                .update();
    }

    private StatementSpec sheet(String sql, SheetId sheet) {
        return jdbc.sql(sql)
                .param("space", sheet.space().value())
                .param("round", sheet.round().value())
                .param("seat", sheet.seat().code());
    }

    /** A sheet without entries is a row without a kind. */
    private static Rows rows(StatementSpec statement) {
        var begun = new AtomicBoolean();
        var sealed = new AtomicBoolean();
        var entries = new ArrayList<SealedEntry>();
        statement.query((ResultSet row) -> {
            begun.set(true);
            sealed.set(row.getBoolean("sealed"));
            if (row.getString("kind") != null) {
                entries.add(toEntry(row));
            }
        });
        return new Rows(begun.get(), sealed.get(), entries);
    }

    private static SealedEntry toEntry(ResultSet row) throws SQLException {
        return new SealedEntry(
                row.getString("kind"),
                row.getString("key"),
                row.getInt("version"),
                Optional.ofNullable(row.getBytes("payload")).orElse(NOT_READ));
    }
}
