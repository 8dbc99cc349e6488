package app.entente.session;

import app.entente.couple.Membership;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores the couple's own questions, fixed with their round. */
@Repository
class OwnQuestionRepository {

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
