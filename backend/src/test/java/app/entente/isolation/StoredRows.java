package app.entente.isolation;

import static java.util.stream.Collectors.joining;

import app.entente.couple.SpaceId;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/** All that is stored of a space, byte for byte. */
@TestComponent
class StoredRows {

    /** Which space a person has in front of them is theirs, and stands in one row for all their spaces. */
    private static final String TABLES = """
            select format('%I.%I', table_schema, table_name)
              from information_schema.columns
             where column_name = 'space_id' and format('%s.%s', table_schema, table_name) <> 'couple.choice'
             order by 1
            """;

    private static final String DIGEST = """
            select '%1$s ' || count(*) || ' ' || coalesce(md5(string_agg(it::text, ' ' order by it::text)), '')
              from %1$s it
             where space_id = :space
            """;

    private final JdbcClient jdbc;
    private final Supplier<String> digests = SingletonSupplier.of(this::digests);

    StoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a digest for each table. */
    String of(SpaceId space) {
        return String.join(
                "\n",
                jdbc.sql(digests.get())
                        .param("space", space.value())
                        .query(String.class)
                        .list());
    }

    private String digests() {
        return jdbc.sql(TABLES).query(String.class).list().stream()
                .map(DIGEST::formatted)
                .collect(joining(" union all "));
    }
}
