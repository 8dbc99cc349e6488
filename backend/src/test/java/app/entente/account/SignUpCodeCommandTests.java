package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.PostgresTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import picocli.CommandLine;

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

    private int run(Map<String, String> environment, String... options) {
        return new CommandLine(new SignUpCodeCommand(environment))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(options);
    }
}
