package app.entente;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class DatabaseTests {

    private final JdbcClient jdbc;

    @Autowired
    DatabaseTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void theTestsTalkToPostgresqlEighteen() {
        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("18");
    }
}
