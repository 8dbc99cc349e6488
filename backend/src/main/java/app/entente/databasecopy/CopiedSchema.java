package app.entente.databasecopy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringResourceAccessor;
import org.springframework.core.io.DefaultResourceLoader;

/** Makes the tables of the source in an empty target: by the change sets that the source has had, and by no others. */
final class CopiedSchema {

    private static final String CHANGES = "classpath:/db/changelog/db.changelog-master.yaml";
    private static final String RAN = """
            select id, author
              from public.databasechangelog
            """;

    private static final String MAY_CREATE = """
            select has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create')
                   as granted
            """;

    /** The identity of a change set; the paths of the files differ between versions of Liquibase. */
    private record Change(String id, String author) {}

    private CopiedSchema() {}

    static void make(Connection source, Connection target) throws SQLException {
        var ran = CopySide.SOURCE.run(() -> ran(source));
        refuseNotGranted(target);
        try {
            make(ran, target);
        } catch (LiquibaseException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /** Refuses a target before anything is made that would be in the way of the next try. */
    private static void refuseNotGranted(Connection target) throws SQLException {
        try (var statement = target.createStatement();
                var rows = statement.executeQuery(MAY_CREATE)) {
            rows.next();
            if (!rows.getBoolean("granted")) {
                throw CopySide.TARGET.notGranted();
            }
        }
    }

    private static void make(Set<Change> ran, Connection target) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(target));
        var liquibase = new Liquibase(CHANGES, new SpringResourceAccessor(new DefaultResourceLoader()), database);
        var changes = liquibase.getDatabaseChangeLog();
        var known = changes.getChangeSets().stream().map(CopiedSchema::identity).toList();
        ran.stream().filter(it -> !known.contains(it)).findFirst().ifPresent(it -> {
            throw new CopyRefused(
                    "A newer Entente has used the source: " + it.author() + ":" + it.id() + " is unknown here.",
                    "Copy it with that version.");
        });
        liquibase.checkLiquibaseTables(false, changes, new Contexts(), new LabelExpression());
        for (var change : changes.getChangeSets()) {
            if (ran.contains(identity(change))) {
                change.execute(changes, database);
            }
        }
        database.commit();
    }

    private static Set<Change> ran(Connection source) throws SQLException {
        var ran = new HashSet<Change>();
        try (var statement = source.createStatement();
                var rows = statement.executeQuery(RAN)) {
            while (rows.next()) {
                ran.add(new Change(rows.getString("id"), rows.getString("author")));
            }
        }
        return ran;
    }

    private static Change identity(ChangeSet change) {
        return new Change(change.getId(), change.getAuthor());
    }
}
