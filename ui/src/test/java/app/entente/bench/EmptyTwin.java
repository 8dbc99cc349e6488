package app.entente.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second database of the same server, with what the first one held at the moment it was made. */
final class EmptyTwin {

    private static final String NAME = "twin";

    private EmptyTwin() {}

    /** Makes it, and returns its address; nobody may be connected to the first one for that moment. */
    static String of(EmbeddedPostgres server, HikariDataSource pool) throws SQLException {
        var elsewhere = JdbcClient.create(server.getDatabase("postgres", "template1"));
        elsewhere.sql("alter database postgres allow_connections false").update();
        try {
            elsewhere
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'")
                    .query()
                    .listOfRows();
            elsewhere.sql("create database " + NAME + " template postgres").update();
        } finally {
            elsewhere.sql("alter database postgres allow_connections true").update();
        }
        pool.getHikariPoolMXBean().softEvictConnections();
        return server.getJdbcUrl("postgres", NAME);
    }
}
