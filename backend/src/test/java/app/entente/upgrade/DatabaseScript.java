package app.entente.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole database as one SQL script: the change sets as they are now, those of Liquibase, and every row. */
final class DatabaseScript {

    private static final Path CHANGELOG = Path.of("src/main/resources/db/changelog");

    private static final String LIQUIBASE = """
            create table public.databasechangelog (
                id varchar(255) not null,
                author varchar(255) not null,
                filename varchar(255) not null,
                dateexecuted timestamp not null,
                orderexecuted integer not null,
                exectype varchar(10) not null,
                md5sum varchar(35),
                description varchar(255),
                comments varchar(255),
                tag varchar(255),
                liquibase varchar(20),
                contexts varchar(255),
                labels varchar(255),
                deployment_id varchar(10)
            );
            create table public.databasechangeloglock (
                id integer not null primary key,
                locked boolean not null,
                lockgranted timestamp,
                lockedby varchar(255)
            );
            """;

    /** In the order in which they were made, so that a row comes after the row it refers to. */
    private static final String TABLES = """
            select nspname || '.' || relname
              from pg_class
              join pg_namespace on pg_namespace.oid = relnamespace
             where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema')
             order by pg_class.oid
            """;

    private final JdbcClient jdbc;

    DatabaseScript(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String write() {
        return Stream.of(Stream.of(LIQUIBASE), changeSets(), rows())
                .flatMap(it -> it)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> rows() {
        return jdbc.sql(TABLES).query(String.class).list().stream().flatMap(this::rows);
    }

    private Stream<String> rows(@Nullable String table) {
        return jdbc
                .sql("select to_jsonb(it)::text from %s it order by 1".formatted(table))
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .map(it -> "insert into %1$s select * from jsonb_populate_record(null::%1$s, '%2$s');"
                        .formatted(table, it.replace("'", "''")));
    }

    private static Stream<String> changeSets() {
        try (var lines = Files.lines(CHANGELOG.resolve("db.changelog-master.yaml"))) {
            var files = lines.filter(it -> it.contains("file: "))
                    .map(it -> it.substring(it.indexOf(':') + 2))
                    .toList();
            return files.stream().map(DatabaseScript::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(CHANGELOG.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
