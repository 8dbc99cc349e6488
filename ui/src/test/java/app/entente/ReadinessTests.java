package app.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a balancer is told while the database beneath a running application is gone, hangs, or is not the right one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadinessTests {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private final ConfigurableApplicationContext application;

    ReadinessTests(@TempDir Path data) {
        this.data = data;
        // other applications of these tests live on in this process, with logs of their own outages
        ((LoggerContext) LoggerFactory.getILoggerFactory()).resetTurboFilterList();
        application = new SpringApplication(EntenteApplication.class)
                .run("--entente.data=" + data, "--server.port=0", "--vaadin.productionMode=true");
    }

    @AfterAll
    void end() {
        application.close();
        client.close();
    }

    @Test
    void whileTheDatabaseIsGoneItIsAliveAndNotReady() throws Exception {
        var programs = data.resolve("programs");
        var away = Files.move(programs, data.resolve("away")); // nothing can start the server again
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        try {
            await().atMost(AT_ONCE.multipliedBy(2)).until(() -> status("readiness") == 503);
            assertThat(status("liveness")).isEqualTo(200);
            assertThat(help()).contains("href=\"tel:999\"", "href=\"tel:08082000247\"");
        } finally {
            Files.move(away, programs);
        }
        awaitReady();
    }

    @Test
    void anOutageIsTwoLinesInTheLogHoweverManyAsk() throws Exception {
        awaitReady();
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(lines);
        var programs = data.resolve("programs");
        var away = Files.move(programs, data.resolve("away"));
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        try {
            for (var asked = 0; asked < 3; asked++) {
                assertThat(home()).isGreaterThanOrEqualTo(500);
            }
        } finally {
            Files.move(away, programs);
        }
        awaitReady();
        await().atMost(PATIENCE).until(() -> said(lines, "The database answers again") >= 1);
        root.detachAppender(lines);
        assertThat(said(lines, "The database is out of reach"))
                .as("once, and once more where a last connection breaks after its return")
                .isBetween(1L, 2L);
    }

    private static long said(ListAppender<ILoggingEvent> lines, String words) {
        return List.copyOf(lines.list).stream()
                .filter(it -> it.getFormattedMessage().startsWith(words))
                .count();
    }

    /** Asks for a page as somebody whom this node does not know yet, so that the database has to be asked. */
    private int home() throws IOException, InterruptedException {
        var cookie = "place=" + "A".repeat(43);
        return client.send(
                        request("/home")
                                .header("Cookie", cookie)
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void whileTheDatabaseHangsItIsAliveAndNotReady() throws Exception {
        awaitReady();
        var frozen = freeze();
        try {
            assertThat(status("readiness")).isEqualTo(503);
            assertThat(status("liveness")).isEqualTo(200);
            assertThatThrownBy(() -> application.getBean(HikariDataSource.class).getConnection())
                    .isInstanceOf(SQLException.class);
            assertThat(status("readiness")).isEqualTo(503);
        } finally {
            signal("CONT", frozen);
        }
        awaitReady();
    }

    @Test
    void aDatabaseThatLacksAMigrationIsNotReady() {
        awaitReady();
        change("""
                create table public.missing as
                select * from databasechangelog where orderexecuted = 1
                """);
        change("delete from databasechangelog where orderexecuted = 1");
        assertThat(status("readiness")).isEqualTo(503);
        change("insert into databasechangelog select * from public.missing");
        assertThat(status("readiness")).isEqualTo(200);
    }

    @Test
    void aDatabaseThatTheMasterKeyDoesNotOpenIsNotReady() {
        awaitReady();
        change("update vault.instance set secret = set_byte(secret, 20, get_byte(secret, 20) # 1)");
        assertThat(status("readiness")).isEqualTo(503);
        assertThat(status("liveness")).isEqualTo(200);
        change("update vault.instance set secret = set_byte(secret, 20, get_byte(secret, 20) # 1)");
        assertThat(status("readiness")).isEqualTo(200);
    }

    @Test
    void nobodyWaitsLongForADatabaseThatHangs() {
        var pool = application.getBean(HikariDataSource.class);
        assertThat(pool.getConnectionTimeout()).isEqualTo(4_000);
        assertThat(pool.getDataSourceProperties()).containsEntry("connectTimeout", "4");
        assertThat(pool.getDataSourceProperties()).containsEntry("socketTimeout", "15");
    }

    private void awaitReady() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> status("readiness") == 200);
    }

    private int status(String check) {
        try {
            return client.send(request("/actuator/health/" + check).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(check + " says nothing", e);
        }
    }

    /** What a browser of somebody in Britain reads, who asks for help while nothing else works. */
    private String help() throws IOException, InterruptedException {
        var asked = request("/help").header("Accept-Language", "en-GB").build();
        return client.send(asked, BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        var port = application.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(AT_ONCE);
    }

    private void change(String sql) {
        application.getBean(JdbcClient.class).sql(sql).update();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private List<Long> freeze() throws IOException, InterruptedException {
        var postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        signal("STOP", List.of(postmaster.pid()));
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(ProcessHandle::pid)
                .toList();
        signal("STOP", all);
        return all;
    }

    private static void signal(String name, List<Long> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(it -> command.add(it.toString()));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
