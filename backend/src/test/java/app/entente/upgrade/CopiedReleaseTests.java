package app.entente.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.entente.databasecopy.CopyRun;
import app.entente.embeddedpostgres.DatabaseConnection;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.integration.spring.SpringResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

/** The database of the release 0.1.0, copied to a server of its own. */
class CopiedReleaseTests {

    private static final String RELEASE = "0.1.0";

    /** A target that drops what is written to one table. */
    private static final String LOSES_A_ROW = """
            create function public.lose() returns trigger language plpgsql as
                'begin return null; end';
            create function public.plant() returns event_trigger language plpgsql as
                'begin
                   if to_regclass(''unsent.words'') is not null
                      and not exists (select from pg_trigger where tgname = ''lose'') then
                     create trigger lose before insert on unsent.words for each row execute function public.lose();
                   end if;
                 end';
            create event trigger plant on ddl_command_end when tag in ('CREATE TABLE') execute function public.plant();
            """;

    @TempDir
    static Path programs;

    @TempDir
    private Path folder;

    private Path from;
    private Path to;
    private final List<EmbeddedPostgres> running = new ArrayList<>();

    @BeforeEach
    void places() throws IOException {
        from = Files.createDirectories(folder.resolve("from"));
        to = Files.createDirectories(folder.resolve("to"));
        Files.createSymbolicLink(from.resolve("programs"), programs);
        Files.createSymbolicLink(to.resolve("programs"), programs);
    }

    @AfterEach
    void stop() {
        running.forEach(EmbeddedPostgres::close);
    }

    @Test
    void everyRowIsInANewDirectoryAndThisVersionGoesOnWithThem() throws Exception {
        fill(from);
        var copy = CopyRun.of("--from", from, "--to", to);
        assertThat(copy.status()).as(copy.said()).isZero();
        assertThat(copy.said())
                .containsPattern("^\\d+ tables with \\d{3,} rows are copied from PostgreSQL 18 to PostgreSQL 18")
                .contains("Move its keys to " + to.resolve("keys"));
        assertThat(rows(start(to))).isEqualTo(rows(start(from))).hasSizeGreaterThan(20);
        migrate(running.getFirst().connection());
    }

    @Test
    void aServerOfOnesOwnIsAskedForWhatItHas() throws Exception {
        fill(from);
        var target = start(to);
        var copy = CopyRun.of("--from", from, "--to", address(target));
        assertThat(copy.status()).as(copy.said()).isZero();
        assertThat(copy.said()).contains("Start Entente with ENTENTE_DATABASE_URL");

        var again = CopyRun.of("--from", from, "--to", address(target));
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.said()).startsWith("The target is not empty: ").hasLineCount(1);
    }

    @Test
    void aSourceInUseIsNotCopied() throws Exception {
        fill(from);
        var source = start(from);
        try (var _ = connect(source)) {
            assertThat(CopyRun.of("--from", address(source), "--to", to).said())
                    .startsWith("Somebody else is connected to the source");
        }
    }

    @Test
    void aRowThatIsLostOnTheWayIsFoundAndNothingIsKept() throws Exception {
        fill(from);
        var target = start(to);
        ask(target, LOSES_A_ROW);
        var copy = CopyRun.of("--from", from, "--to", address(target));
        assertThat(copy.status()).isEqualTo(2);
        assertThat(copy.said())
                .startsWith("The rows of unsent.words differ after the copy")
                .hasLineCount(1);
        assertThat(rows(target)).isNotEmpty().allMatch(it -> it.endsWith(" 0"));
    }

    @Test
    void aSourceWithoutEntenteIsRefused() {
        start(from).close();
        running.clear();
        assertThat(CopyRun.of("--from", from, "--to", to).said()).startsWith("The source holds no data of Entente");
        assertThat(CopyRun.of("--from", folder.resolve("nowhere"), "--to", to).said())
                .startsWith("There is no database in ");
    }

    @Test
    void dataOfAnotherMajorIsRefusedAtTheStartAndCopiedByItsOwnPrograms() throws Exception {
        var installed = installed();
        assumeThat(installed).as("another major version of PostgreSQL").isPresent();
        var other = installed.orElseThrow();
        var major = other.getFileName().toString();
        create(other, from);
        try (var old = EmbeddedPostgres.ofAnyMajor(from, Optional.of(other))) {
            fill(old);
        }
        var refused = catchThrowable(() -> EmbeddedPostgres.on(from));
        assertThat(refused)
                .hasMessageContaining(" is of PostgreSQL " + major + ", and this Entente brings PostgreSQL 18");

        var without = CopyRun.of("--from", from, "--to", to);
        assertThat(without.said()).startsWith("There are no programs of PostgreSQL " + major);

        var copy = CopyRun.of("--from", from, "--to", to, "--programs", other);
        assertThat(copy.status()).as(copy.said()).isZero();
        assertThat(copy.said()).contains("are copied from PostgreSQL " + major + " to PostgreSQL 18");
        migrate(start(to).connection());
    }

    private static Optional<Path> installed() throws IOException {
        var all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> majors = Files.list(all)) {
            return majors.filter(it -> Files.isExecutable(it.resolve("bin/postgres")))
                    .filter(it -> !it.endsWith("18"))
                    .findFirst();
        }
    }

    private static void create(Path installed, Path data) throws Exception {
        var password = data.resolve("postgres-password");
        Files.writeString(password, "of the older one");
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                installed.resolve("bin/initdb").toString(),
                "-D",
                data.resolve("postgres").toString()));
        command.addAll(List.of("-U", "entente", "--pwfile", password.toString(), "--auth", "scram-sha-256"));
        command.addAll(List.of("--encoding", "UTF8", "--no-locale"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("initdb.log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static void fill(Path data) throws SQLException {
        try (var server = EmbeddedPostgres.on(data)) {
            fill(server);
        }
    }

    private static void fill(EmbeddedPostgres server) throws SQLException {
        ask(server, new Release(RELEASE).script());
    }

    private EmbeddedPostgres start(Path data) {
        var server = EmbeddedPostgres.on(data);
        running.add(server);
        return server;
    }

    private static void ask(EmbeddedPostgres server, String words) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    /** The number of rows of each table. */
    private static List<String> rows(EmbeddedPostgres server) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var tables = statement.executeQuery("""
                        select table_schema || '.' || table_name || ' '
                               || (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I',
                                   table_schema, table_name), false, true, '')))[1]::text
                          from information_schema.tables
                         where table_schema not in ('pg_catalog', 'information_schema')
                           and table_name <> 'databasechangeloglock'
                         order by 1
                        """)) {
            while (tables.next()) {
                rows.add(tables.getString(1));
            }
        }
        return rows;
    }

    private static void migrate(DatabaseConnection database) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var liquibase = new Liquibase(
                    "classpath:/db/changelog/db.changelog-master.yaml",
                    new SpringResourceAccessor(new DefaultResourceLoader()),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            liquibase.update(new Contexts());
            assertThat(liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()))
                    .isEmpty();
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        var database = server.connection();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String address(EmbeddedPostgres server) {
        var database = server.connection();
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }
}
