package app.entente.database;

import org.springframework.stereotype.Component;

/** The database's change sets, all of which were applied before this bean is made. */
@Component
public class Migrations {

    private final MigrationRepository changes;
    private final long atStart;

    Migrations(MigrationRepository changes) {
        this.changes = changes;
        atStart = changes.count();
    }

    /**
     * Returns false when the database lacks change sets it had at the start: it was restored to an older state, or
     * emptied.
     */
    public boolean areDone() {
        return changes.count() >= atStart;
    }
}
