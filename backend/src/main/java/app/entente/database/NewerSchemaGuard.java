package app.entente.database;

import app.entente.embeddedpostgres.StartRefused;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.RanChangeSet;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.Customizer;
import org.springframework.stereotype.Component;

/** Refuses the start on a database that a newer Entente has migrated, before anything in it changes. */
@Component
class NewerSchemaGuard implements Customizer<Liquibase> {

    @Override
    public void customize(Liquibase liquibase) {
        try {
            var unknown = liquibase.listUnexpectedChangeSets(new Contexts(), new LabelExpression());
            if (!unknown.isEmpty()) {
                throw new StartRefused(
                        "A newer Entente has used this database and changed its tables ("
                                + name(unknown.iterator().next()) + "); nothing was changed now.",
                        "Start that version again, or put back a backup from before it.");
            }
        } catch (LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(RanChangeSet change) {
        return change.getAuthor() + ":" + change.getId();
    }
}
