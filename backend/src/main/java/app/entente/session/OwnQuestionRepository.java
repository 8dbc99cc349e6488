package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class OwnQuestionRepository {

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

    private static final String FIX = """
            insert into session.own_question (space_id, round_id, position, payload)
            values (:space, :round, :position, :payload)
            """;

    private static final String FIXED = """
            select payload
              from session.own_question
             where space_id = :space and round_id = :round
             order by position
            """;

    private final JdbcClient jdbc;

    OwnQuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the vault and nowhere else
    record Draft(int version, byte[] payload) {}

    Optional<Draft> draft(Membership me, Seat seat) {
        return of(DRAFT, me)
                .param("seat", seat.name())
                .query((row, _) -> new Draft(row.getInt("version"), row.getBytes("payload")))
                .optional();
    }

    void store(Membership me, Draft draft) {
        of(STORE_DRAFT, me)
                .param("seat", me.seat().name())
                .param("version", draft.version())
                .param("payload", draft.payload())
                .update();
    }

    void dropDrafts(Membership me) {
        of(DROP_DRAFTS, me).update();
    }

    void fix(Membership me, RoundId round, int position, byte[] payload) {
        of(FIX, me)
                .param("round", round.value())
                .param("position", position)
                .param("payload", payload)
                .update();
    }

    List<byte[]> fixed(Membership me, RoundId round) {
        return of(FIXED, me)
                .param("round", round.value())
                .query((row, _) -> row.getBytes("payload"))
                .list();
    }

    private StatementSpec of(String sql, Membership me) {
        return jdbc.sql(sql).param("space", me.space().value());
    }
}
