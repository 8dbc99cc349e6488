package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.PostgresTest;
import app.entente.embeddedpostgres.PlainCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@PostgresTest
class SignUpCodeCommandTests {

    private final JdbcConnectionDetails database;
    private final StringWriter said = new StringWriter();

    @Autowired
    SignUpCodeCommandTests(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Test
    void aCodeIsStoredInTheDatabaseThatIsNamed() {
        var status = run(Map.of(
                "ENTENTE_DATABASE_URL", database.getJdbcUrl(),
                "ENTENTE_DATABASE_USER", String.valueOf(database.getUsername()),
                "ENTENTE_DATABASE_PASSWORD", String.valueOf(database.getPassword())));

        assertThat(status).isZero();
        assertThat(said.toString().strip()).matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
    }

    @Test
    void whereNoEntenteRunsItSaysSo(@TempDir Path folder) {
        var status = run(Map.of(), "--data", folder.toString());

        assertThat(status).isEqualTo(2);
        assertThat(said).asString().startsWith("No Entente runs on " + folder);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "ENTENTE_DATABASE_URL, jdbc:postgresql://127.0.0.1:1/entente, The database does not answer",
        "ENTENTE_DATABASE_URL, nonsense, ENTENTE_DATABASE_URL wants an address like",
        "ENTENTE_DATABASE_URL_FILE, /nowhere/at/all, The file /nowhere/at/all that ENTENTE_DATABASE_URL_FILE names",
    })
    void aBadAddressIsOneSentence(String variable, String value, String sentence) {
        assertThat(run(Map.of(variable, value))).isEqualTo(2);
        assertThat(said.toString()).startsWith(sentence).hasLineCount(1);
    }

    @Test
    void aDatabaseThatIsNotThereIsOneSentence() {
        var address = database.getJdbcUrl().replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1nowhere");
        assertThat(run(Map.of(
                        "ENTENTE_DATABASE_URL", address,
                        "ENTENTE_DATABASE_USER", String.valueOf(database.getUsername()),
                        "ENTENTE_DATABASE_PASSWORD", String.valueOf(database.getPassword()))))
                .isEqualTo(2);
        assertThat(said.toString()).startsWith("There is no such database").hasLineCount(1);
    }

    private int run(Map<String, String> environment, String... options) {
        return PlainCommandLine.of(new SignUpCodeCommand(environment))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(options);
    }
}
