package app.entente.session;

import app.entente.couple.Membership;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

    private static final String BEGIN = """
            insert into session.session (space_id, session_id, number, made_at)
            select :space, :session, coalesce(max(number), 0) + 1, :at
              from session.session
             where space_id = :space
            """;

    private static final String LOCK_SPACE = "select pg_advisory_xact_lock(hashtextextended(:space, 0))";

    private static final String DELETE_UNOPENED = """
            delete from session.session
             where made_at < :before
               and not exists (select 1
                                 from session.round
                                where round.space_id = session.space_id
                                  and round.session_id = session.session_id
                                  and round.opened_at is not null)
            """;

    private static final String DELETE_UNOPENED_ROUNDS = """
            delete from session.round
             where begun_at < :before and opened_at is null
            """;

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the space against other sessions being made until the transaction ends. */
    void lockSpace(Membership me) {
        jdbc.sql(LOCK_SPACE)
                .param("space", me.space().value().toString())
                .query((_, _) -> true)
                .single();
    }

    /** Inserts the next session of the space. */
    void begin(Membership me, SessionId session, Instant at) {
        jdbc.sql(BEGIN)
                .param("space", me.space().value())
                .param("session", session.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Deletes sessions made before this time of which no round has opened, and unopened rounds that began before it,
     * with all sheets and answers in them.
     */
    void deleteUnopened(Instant before) {
        jdbc.sql(DELETE_UNOPENED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(DELETE_UNOPENED_ROUNDS)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
