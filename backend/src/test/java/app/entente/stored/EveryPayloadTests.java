package app.entente.stored;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.PostgresTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every sealed column of the schema, and every kind of row in it, has a test resource in the current format. */
@PostgresTest
class EveryPayloadTests {

    /** Columns of bytes that are no payloads: digests, tokens and wrapped keys. */
    private static final Set<String> NO_PAYLOADS = Set.of(
            "account.person.recovery",
            "account.place.token",
            "account.sign_up_code.code",
            "couple.invitation.code",
            "couple.invitation.token",
            "account.attempt.id",
            "account.attempt.state",
            "demo.couple.address",
            "door.snapshot.sha256",
            "reminder.calendar.token",
            "screenlock.choice.pin",
            "vault.data_key.wrapped",
            "vault.instance.secret");

    private static final String BYTES = """
            select table_schema || '.' || table_name || '.' || column_name
              from information_schema.columns
             where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')
            """;

    private static final String KINDS = """
            select pg_get_constraintdef(oid)
              from pg_constraint
             where contype = 'c'
               and conrelid = cast(:table as regclass)
               and pg_get_constraintdef(oid) like '%(kind = ANY%'
            """;

    private final JdbcClient jdbc;

    @Autowired
    EveryPayloadTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void whateverIsSealedIsStoredInAResource() {
        assertThat(inResources()).isEqualTo(inTheSchema());
    }

    @Test
    void noneOfTheFirstFormatIsLost() {
        assertThat(StoredFile.all("1")).hasSize(65);
    }

    @Test
    void noneOfTheRowsWithFacetsIsLost() {
        assertThat(StoredFile.all("2-facets")).hasSize(23);
    }

    private Set<String> inTheSchema() {
        return jdbc.sql(BYTES).query((row, _) -> row.getString(1)).list().stream()
                .filter(it -> !NO_PAYLOADS.contains(it))
                .flatMap(this::kinds)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> inResources() {
        return StoredFile.all(StoredPayloads.CURRENT).stream()
                .flatMap(it -> it.rows().stream())
                .flatMap(row -> row.columns().entrySet().stream()
                        .filter(it -> String.valueOf(it.getValue()).startsWith("\\x"))
                        .map(it -> row.table() + "." + it.getKey())
                        .filter(it -> !NO_PAYLOADS.contains(it))
                        .map(it -> it + " " + row.columns().getOrDefault("kind", "")))
                .collect(toCollection(TreeSet::new));
    }

    private Stream<String> kinds(String column) {
        var table = column.substring(0, column.lastIndexOf('.'));
        var kinds = jdbc.sql(KINDS).param("table", table).query(String.class).list().stream()
                .flatMap(it -> Pattern.compile("'(\\w+)'").matcher(it).results())
                .map(it -> it.group(1))
                .toList();
        return kinds.isEmpty() ? Stream.of(column + " ") : kinds.stream().map(it -> column + " " + it);
    }
}
