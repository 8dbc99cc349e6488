package app.entente.stored;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.session.RoundId;
import app.entente.stored.StoredFile.Row;
import app.entente.vault.FixedKeys;
import app.entente.vault.VaultRefused.NotAuthentic;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One couple in one round, whose rows are test resources: put into the database as they were stored, read, and written
 * again.
 *
 * <p>The rows of a new case are written by its first run with {@code -Dstored.write=true}; a file that is there is
 * never written again.
 */
@TestComponent
public class StoredPayloads {

    public static final RoundId ROUND = new RoundId(new UUID(0, 11));

    /** The folder of what is written today. */
    static final String CURRENT = "2";

    /** The folders of what was once written: format 1, and format 2 while a topic was one facet of a theme. */
    private static final List<String> FORMER = List.of("1", "2-facets");

    private static final UUID SESSION = new UUID(0, 10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final FixedKeys keys;

    StoredPayloads(JdbcClient jdbc, FixedKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Puts the rows there that all others refer to: keys, seats, and a round that has begun. */
    public void begin() {
        var noa = Memberships.first();
        var robin = Memberships.second();
        keys.give(noa.key(), 1);
        keys.give(robin.key(), 2);
        keys.give(noa.sharedKey(), 3);
        insert("couple.space", Map.of("id", noa.space().value()));
        sit(noa, "Noa");
        sit(robin, "Robin");
        var space = noa.space().value();
        insert("session.session", Map.of("space_id", space, "session_id", SESSION, "number", 1, "made_at", AT));
        insert("session.round", round(space));
        insert("session.round_pack", pack(space));
        Stream.of("A", "B").forEach(it -> insert("answering.sheet", sheet(space, it)));
    }

    /** Reads the rows of this name in every format, and stores the same value again in the current one. */
    public <T> void check(String name, List<SealedColumn> sealed, Runnable write, Supplier<T> read, T expected) {
        check(name, sealed, write, read, expected, it -> it);
    }

    /** The same for a payload of which a part is drawn anew each time it is written. */
    public <T> void check(
            String name,
            List<SealedColumn> sealed,
            Runnable write,
            Supplier<T> read,
            T expected,
            UnaryOperator<String> comparable) {
        var file = new StoredFile(CURRENT, name);
        if (Boolean.getBoolean("stored.write") && !file.exists()) {
            clear(sealed);
            write.run();
            file.write(rows(sealed).stream());
        }
        FORMER.stream()
                .map(it -> new StoredFile(it, name))
                .filter(StoredFile::exists) // what came later, or was not changed, is not in it
                .forEach(it -> assertReads(it, sealed, read, expected));
        assertReads(file, sealed, read, expected);
        var before = plain(sealed, comparable);
        clear(sealed);
        write.run();
        assertThat(plain(sealed, comparable)).as(name).hasSameSizeAs(sealed).isEqualTo(before);
    }

    private <T> void assertReads(StoredFile file, List<SealedColumn> sealed, Supplier<T> read, T expected) {
        clear(sealed);
        file.rows().forEach(it -> insert(it.table(), it.columns()));
        assertThat(read.get()).as(file.toString()).isEqualTo(expected);
    }

    static byte[] bytes(@Nullable Object column) {
        return HexFormat.of().parseHex(String.valueOf(column).substring("\\x".length()));
    }

    private void sit(Membership me, String name) {
        var row = SealedColumn.byBoth(me, "couple.seat", "name", me.seat().name(), "name");
        var sealed = keys.seal(row.holder(), row.row(), name.getBytes(UTF_8));
        insert(
                "couple.seat",
                Map.of(
                        "space_id",
                        me.space().value(),
                        "seat",
                        me.seat().name(),
                        "person_id",
                        me.person().value(),
                        "name",
                        "\\x" + HexFormat.of().formatHex(sealed),
                        "paused",
                        false));
    }

    /** Stores a row; a column that it does not name has its default, as in a row that is older than the column. */
    private void insert(String table, Map<String, ?> columns) {
        var names = String.join(", ", columns.keySet());
        jdbc.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, :row::jsonb)"
                        .formatted(table, names))
                .param("row", JSON.writeValueAsString(columns))
                .update();
    }

    private void clear(List<SealedColumn> sealed) {
        sealed.stream()
                .map(SealedColumn::table)
                .distinct()
                .forEach(it -> ofNoa("delete from %s it where ", it).update());
    }

    private List<Row> rows(List<SealedColumn> sealed) {
        return sealed.stream()
                .map(SealedColumn::table)
                .distinct()
                .flatMap(table ->
                        ofNoa("select to_jsonb(it)::text from %s it where ", table).query(String.class).list().stream()
                                .map(it -> new Row(
                                        table, JSON.readValue(it, new TypeReference<TreeMap<String, Object>>() {}))))
                .toList();
    }

    /** The rows of the space, and of its first person where a table knows no space. */
    private JdbcClient.StatementSpec ofNoa(String sql, String table) {
        var noa = Memberships.first();
        return table.startsWith("reminder.")
                ? jdbc.sql(sql.formatted(table) + "person_id = :person")
                        .param("person", noa.person().value())
                : jdbc.sql(sql.formatted(table) + "space_id = :space")
                        .param("space", noa.space().value());
    }

    /** The plaintext of every row, opened by the one identity it was sealed for, beside the columns that are no bytes. */
    private Map<SealedColumn, String> plain(List<SealedColumn> sealed, UnaryOperator<String> comparable) {
        var all = new HashMap<SealedColumn, String>();
        for (var row : rows(sealed)) {
            var found = sealed.stream()
                    .filter(it -> it.table().equals(row.table()) && opens(it, row))
                    .toList();
            assertThat(found).as(row.table()).hasSize(1);
            var it = found.getFirst();
            all.put(it, others(row) + comparable.apply(new String(open(it, row), ISO_8859_1)));
        }
        return all;
    }

    private boolean opens(SealedColumn sealed, Row row) {
        try {
            return open(sealed, row).length > 0;
        } catch (NotAuthentic _) {
            return false;
        }
    }

    private byte[] open(SealedColumn sealed, Row row) {
        return keys.open(sealed.holder(), sealed.row(), row.bytes(sealed.column()));
    }

    private static String others(Row row) {
        var others = new TreeMap<>(row.columns());
        others.values().removeIf(it -> String.valueOf(it).startsWith("\\x"));
        return others + " ";
    }

    private static final String AT = "2026-03-01T12:00:00Z";

    private static Map<String, Object> round(UUID space) {
        return Map.of(
                "space_id",
                space,
                "round_id",
                ROUND.value(),
                "session_id",
                SESSION,
                "number",
                1,
                "begun_at",
                AT,
                "set_aside",
                false);
    }

    private static Map<String, Object> pack(UUID space) {
        return Map.of("space_id", space, "round_id", ROUND.value(), "position", 1, "pack", "core", "version", 1);
    }

    private static Map<String, Object> sheet(UUID space, String seat) {
        return Map.of("space_id", space, "round_id", ROUND.value(), "seat", seat, "sealed", false);
    }
}
