package app.entente.account;

import app.entente.embeddedpostgres.DatabaseConnection;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Repository;

@Repository
class SignUpCodeRepository {

    private static final String INSERT = """
            insert into account.sign_up_code (code, made)
            values (:code, (now() at time zone 'UTC')::date)
            """;

    private static final String DELETE = """
            delete from account.sign_up_code
             where code = :code and made >= :oldest
            """;

    private static final String DELETE_BEFORE = """
            delete from account.sign_up_code
             where made < :oldest
            """;

    private final JdbcClient jdbc;

    SignUpCodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a repository on this database, for a command beside the running application. */
    static SignUpCodeRepository on(DatabaseConnection database) {
        return new SignUpCodeRepository(JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())));
    }

    /** Inserts the code, made today by the clock of the database. */
    void insert(byte[] code) {
        jdbc.sql(INSERT).param("code", code).update();
    }

    /** Deletes the code; returns true for one caller alone where several use it at once. */
    boolean delete(byte[] code, LocalDate oldest) {
        return jdbc.sql(DELETE).param("code", code).param("oldest", oldest).update() > 0;
    }

    void deleteBefore(LocalDate oldest) {
        jdbc.sql(DELETE_BEFORE).param("oldest", oldest).update();
    }
}
