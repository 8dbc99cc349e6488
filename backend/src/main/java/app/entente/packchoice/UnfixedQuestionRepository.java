package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores each person's questions before their round has begun, one row for each person. */
@Repository
class UnfixedQuestionRepository {

    private static final String DRAFT = """
            select version, payload
              from session.own_draft
             where space_id = :space and seat = :seat
            """;

    private static final String STORE_DRAFT = """
            insert into session.own_draft (space_id, seat, version, payload)
            values (:space, :seat, :version, :payload)
                on conflict (space_id, seat)
                do update set version = excluded.version, payload = excluded.payload
            """;

    private static final String DROP_DRAFTS = """
            delete from session.own_draft
             where space_id = :space
            """;

    private final JdbcClient jdbc;

    UnfixedQuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the vault and nowhere else
    record Draft(int version, byte[] payload) {}

    Optional<Draft> draft(Membership me, Seat seat) {
        return of(DRAFT, me)
                .param("seat", seat.code())
                .query((row, _) -> new Draft(row.getInt("version"), row.getBytes("payload")))
                .optional();
    }

    void store(Membership me, Draft draft) {
        of(STORE_DRAFT, me)
                .param("seat", me.seat().code())
                .param("version", draft.version())
                .param("payload", draft.payload())
                .update();
    }

    void dropDrafts(Membership me) {
        of(DROP_DRAFTS, me).update();
    }

    private StatementSpec of(String sql, Membership me) {
        return jdbc.sql(sql).param("space", me.space().value());
    }
}
