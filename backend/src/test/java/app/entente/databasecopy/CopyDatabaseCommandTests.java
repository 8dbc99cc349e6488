package app.entente.databasecopy;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences for what one of the two databases refuses; each names its side, and none what spoils a target. */
class CopyDatabaseCommandTests {

    @TempDir
    static Path data;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.on(data);
        ask("postgres", "create role guest login password 'guest'");
        ask("postgres", "create database source");
        ask("postgres", "create database target");
        ask("source", "create table databasechangelog (id text, author text)");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedByItsSide() {
        var nobody = "postgresql://127.0.0.1:1/entente";
        assertSaid(CopyRun.of("--from", nobody, "--to", own("target")))
                .isEqualToIgnoringNewLines("The database of --from does not answer. Start it, or correct --from.");
        assertSaid(CopyRun.of("--from", own("source"), "--to", nobody))
                .isEqualToIgnoringNewLines("The database of --to does not answer. Start it, or correct --to.");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamedByItsSide() {
        assertSaid(CopyRun.of("--from", own("source"), "--to", own("nowhere")))
                .isEqualToIgnoringNewLines("The database of --to is not there. Create it, or correct --to.");
    }

    @Test
    void aWrongPasswordIsNamedByItsSide() {
        assertSaid(CopyRun.of("--from", address("source", "guest", "wrong"), "--to", own("target")))
                .startsWith("The database of --from refuses the user. ");
    }

    @Test
    void aTargetWithoutTheRightToCreateIsLeftEmpty() throws SQLException {
        assertSaid(CopyRun.of("--from", own("source"), "--to", address("target", "guest", "guest")))
                .isEqualToIgnoringNewLines(
                        "The user may not create schemas and tables in the database of --to. Let its administrator grant"
                                + " create on that database and on its schema public to the user.");
        assertThat(ask("target", "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void aSourceThatTheUserMayNotReadIsNamed() {
        assertSaid(CopyRun.of("--from", address("source", "guest", "guest"), "--to", own("target")))
                .startsWith("The user may not read the tables in the database of --from. ");
    }

    private static AbstractStringAssert<?> assertSaid(CopyRun run) {
        assertThat(run.status()).isEqualTo(2);
        return assertThat(run.said()).hasLineCount(1).doesNotContain("ENTENTE_DATABASE_URL", "start Entente");
    }

    private static String own(String database) {
        return address(database, server.connection().user(), server.connection().password());
    }

    private static String address(String database, String user, String password) {
        return url(database) + "?user=" + user + "&password=" + password;
    }

    private static String url(String database) {
        return server.connection().url().replaceFirst("/postgres$", "/" + database);
    }

    private static String ask(String database, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        url(database),
                        server.connection().user(),
                        server.connection().password());
                var statement = connection.createStatement()) {
            if (!statement.execute(question)) {
                return "";
            }
            var answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
