package app.entente.database;

import org.springframework.stereotype.Component;

/** The database's change sets, of which all were applied before this was made. */
@Component
public class Migrations {

    private final MigrationRepository changes;
    private final long atStart;

    Migrations(MigrationRepository changes) {
        this.changes = changes;
        atStart = changes.count();
    }

    /** False when the database lacks change sets it had at the start: it was put back to an older state, or emptied. */
    public boolean areDone() {
        return changes.count() >= atStart;
    }
}
