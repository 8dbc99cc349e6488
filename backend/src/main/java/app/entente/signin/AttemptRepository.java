package app.entente.signin;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptRepository {

    private static final String DELETE_WHOLE = """
            delete from account.attempt
             where expires_at < :now
            """;

    private final JdbcClient jdbc;

    AttemptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Deletes what is remembered of limits that are whole again. */
    void deleteWhole(Instant now) {
        jdbc.sql(DELETE_WHOLE).param("now", now.toEpochMilli()).update();
    }
}
