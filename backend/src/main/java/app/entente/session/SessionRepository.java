package app.entente.session;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

    private static final String REMOVE_UNOPENED = """
            delete from session.session
             where made_at < :before
               and not exists (select 1
                                 from session.round
                                where round.space_id = session.space_id
                                  and round.session_id = session.session_id
                                  and opened_at is not null)
            """;

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With all that hangs on them: rounds, sheets, answers. */
    void removeUnopened(Instant before) {
        jdbc.sql(REMOVE_UNOPENED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
