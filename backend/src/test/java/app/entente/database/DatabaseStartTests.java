package app.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendApplication;
import app.entente.vault.KeyHolder;
import app.entente.vault.Vault;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole backend, started as an operator would. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseStartTests {

    @TempDir
    Path data;

    @Test
    void withoutAnAddressTheEmbeddedServerIsStarted() {
        try (var context = application().run("--entente.data=" + data, "--server.port=0")) {
            var version = context.getBean(JdbcClient.class).sql("show server_version");
            assertThat(version.query(String.class).single()).startsWith("18");
            assertThat(data.resolve("entente.lock")).content().matches("process \\d+, port \\d+");
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void onTheEmbeddedServerEachKeyHasASecretInAFileOfItsOwn() throws Exception {
        try (var context = application().run("--entente.data=" + data, "--server.port=0")) {
            context.getBean(Vault.class).create(new KeyHolder.Both(UUID.randomUUID()));
            try (var secrets = Files.list(data.resolve("keys/holders"))) {
                assertThat(secrets)
                        .singleElement()
                        .satisfies(it -> assertThat(Files.size(it)).isEqualTo(32));
            }
        }
    }

    @Test
    void anAddressThatDoesNotAnswerIsSaidPlainly(CapturedOutput output) {
        try (var _ = application()
                .run(
                        "--entente.data=" + data,
                        "--server.port=0",
                        "--entente.database.url=jdbc:postgresql://127.0.0.1:1/entente?password=hidden")) {
            throw new IllegalStateException("The start went on without a database");
        } catch (RuntimeException e) {
            assertThat(output)
                    .contains("The database at jdbc:postgresql://127.0.0.1:1/entente does not answer.")
                    .doesNotContain("\tat ");
        }
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void aDatabaseOfANewerEntenteIsRefusedBeforeAnythingChanges(CapturedOutput output) throws Exception {
        try (var context = application().run("--entente.data=" + data, "--server.port=0")) {
            context.getBean(JdbcClient.class).sql("""
                    insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
                    values ('1', 'later', 'db/changelog/later.sql', now(), 999, 'EXECUTED')
                    """).update();
            // what this version would make anew if it migrated first
            context.getBean(JdbcClient.class)
                    .sql("delete from databasechangelog where author = 'extra'")
                    .update();
        }
        try (var _ = application().run("--entente.data=" + data, "--server.port=0")) {
            throw new IllegalStateException("The start went on");
        } catch (RuntimeException e) {
            assertThat(output)
                    .contains(
                            "A newer Entente has used this database and changed its tables (later:1); nothing was changed")
                    .doesNotContain("already exists")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void dataOfAnotherPostgresMajorIsRefusedBeforeAnythingChanges(CapturedOutput output) throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
        try (var _ = application().run("--entente.data=" + data, "--server.port=0")) {
            throw new IllegalStateException("The start went on");
        } catch (RuntimeException e) {
            assertThat(output)
                    .contains(
                            "The data in " + data.resolve("postgres") + " is of PostgreSQL 17, and this Entente brings"
                                    + " PostgreSQL 18; nothing was changed. Take it across with ./entente copy-database --from "
                                    + data + " --to " + data + "-18.")
                    .doesNotContain("\tat ");
        }
        assertThat(data.resolve("postgres")).isDirectoryNotContaining("glob:**/postmaster*");
        assertThat(data.resolve("postgres-password")).doesNotExist();
    }

    @Test
    void aWrongMasterKeyIsSaidPlainly(CapturedOutput output) throws Exception {
        application().run("--entente.data=" + data, "--server.port=0").close();
        Files.writeString(data.resolve("keys/master.key"), "A".repeat(43) + "=");
        try (var _ = application().run("--entente.data=" + data, "--server.port=0")) {
            throw new IllegalStateException("The start went on with a wrong key");
        } catch (RuntimeException e) {
            assertThat(output)
                    .contains("The master key is not the one that this database was sealed under.")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aPortInUseIsSaidBeforeAnyDataIsTouched(CapturedOutput output) throws Exception {
        try (var taken = new ServerSocket(0);
                var _ = application().run("--entente.data=" + data, "--server.port=" + taken.getLocalPort())) {
            throw new IllegalStateException("The start went on without a port");
        } catch (RuntimeException e) {
            assertThat(output).contains(" is already in use").doesNotContain("\tat ");
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void noThreadOutlivesTheApplicationAndKeepsTheProcess() throws Exception {
        var before = threadsThatKeepTheProcess();
        application().run("--entente.data=" + data, "--server.port=0").close();
        for (var thread : threadsThatKeepTheProcess()) {
            if (!before.contains(thread)) {
                assertThat(thread.join(Duration.ofSeconds(5)))
                        .as("%s ends", thread)
                        .isTrue();
            }
        }
    }

    private static Set<Thread> threadsThatKeepTheProcess() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(it -> !it.isDaemon())
                .collect(Collectors.toSet());
    }

    private static SpringApplication application() {
        var application = new SpringApplication(BackendApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        return application;
    }
}
