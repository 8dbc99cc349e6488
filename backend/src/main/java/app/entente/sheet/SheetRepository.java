package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SheetRepository {

    private static final String FIND_SEALED = """
            select sealed
              from answering.sheet
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private static final String FIND_SEALED_FOR_UPDATE = FIND_SEALED + " for no key update";

    /** One row whoever has sealed, so that the answer looks the same. */
    private static final String FIND_SEALS = """
            select coalesce(bool_or(sealed and seat = :seat), false) as mine,
                   count(*) filter (where sealed) = 2 as of_both
              from answering.sheet
             where space_id = :space and round_id = :round
            """;

    private static final String INSERT = """
            insert into answering.sheet (space_id, round_id, seat)
            values (:space, :round, :seat)
                on conflict do nothing
            """;

    private static final String SET_SEALED = """
            update answering.sheet
               set sealed = :sealed
             where space_id = :space and round_id = :round and seat = :seat and sealed <> :sealed
            """;

    private final JdbcClient jdbc;

    SheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSealed(SheetId sheet) {
        return sheet(FIND_SEALED, sheet).query(Boolean.class).optional().orElse(false);
    }

    SealedSheets.Seals seals(Membership me, RoundId round) {
        return jdbc.sql(FIND_SEALS)
                .param("space", me.space().value())
                .param("round", round.value())
                .param("seat", me.seat().code())
                .query((row, _) -> new SealedSheets.Seals(row.getBoolean("mine"), row.getBoolean("of_both")))
                .single();
    }

    /**
     * Locks the sheet, inserted first where there is none, until the transaction ends; returns whether it is sealed.
     */
    boolean lock(SheetId sheet) {
        return findSealedForUpdate(sheet).orElseGet(() -> {
            begin(sheet);
            return findSealedForUpdate(sheet).orElseThrow();
        });
    }

    void begin(SheetId sheet) {
        sheet(INSERT, sheet).update();
    }

    boolean setSealed(SheetId sheet, boolean sealed) {
        return sheet(SET_SEALED, sheet).param("sealed", sealed).update() == 1;
    }

    private Optional<Boolean> findSealedForUpdate(SheetId sheet) {
        return sheet(FIND_SEALED_FOR_UPDATE, sheet).query(Boolean.class).optional();
    }

    private StatementSpec sheet(String sql, SheetId sheet) {
        return jdbc.sql(sql)
                .param("space", sheet.space().value())
                .param("round", sheet.round().value())
                .param("seat", sheet.seat().code());
    }
}
