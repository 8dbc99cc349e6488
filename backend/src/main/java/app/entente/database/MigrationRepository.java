package app.entente.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record that Liquibase keeps of the change sets it applied. */
@Repository
class MigrationRepository {

    private static final String COUNT = """
            select count(*)
              from databasechangelog
            """;

    private final JdbcClient jdbc;

    MigrationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }
}
