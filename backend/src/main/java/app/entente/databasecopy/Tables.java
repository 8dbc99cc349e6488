package app.entente.databasecopy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a database, each after those that its foreign keys point to. */
final class Tables {

    /** The lock of migrations is each database's own. */
    private static final String ALL = """
            select format('%I.%I', n.nspname, c.relname) as name,
                   (select string_agg(format('%I', a.attname), ', ' order by a.attname)
                      from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
                   (select string_agg(distinct format('%I.%I', fn.nspname, fc.relname), ' ')
                      from pg_constraint k
                      join pg_class fc on fc.oid = k.confrelid
                      join pg_namespace fn on fn.oid = fc.relnamespace
                     where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid) as needs
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and n.nspname not in ('pg_catalog', 'information_schema')
               and n.nspname not like 'pg\\_%'
               and c.relname <> 'databasechangeloglock'
             order by name
            """;

    /** A table with its columns by name, so that the order in which they were added does not matter. */
    record Table(String name, String columns) {}

    private record Needs(Table table, Set<String> others) {}

    private Tables() {}

    static List<Table> of(Connection database) throws SQLException {
        var left = new TreeMap<String, Needs>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                var table = new Table(rows.getString("name"), rows.getString("columns"));
                var needs = rows.getString("needs");
                left.put(table.name(), new Needs(table, needs == null ? Set.of() : Set.of(needs.split(" "))));
            }
        }
        return ordered(left);
    }

    private static List<Table> ordered(Map<String, Needs> left) {
        var ordered = new ArrayList<Table>();
        var placed = new HashSet<String>();
        while (!left.isEmpty()) {
            var next = left.values().stream()
                    .filter(it -> placed.containsAll(it.others()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables need each other: " + left.keySet()));
            ordered.add(next.table());
            placed.add(next.table().name());
            left.remove(next.table().name());
        }
        return ordered;
    }
}
