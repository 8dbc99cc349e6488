package app.entente.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PostgresFailedTests {

    private static final Path LOG = Path.of("logs/postgres.log").toAbsolutePath();

    @Test
    void aFullDiskIsNamed() {
        var failed = new PostgresFailed("pg_ctl", LOG, 1024);
        assertThat(failed.reason()).startsWith("The disk is full");
        assertThat(failed.advice()).startsWith("Make room on the disk of " + LOG.getParent());
    }

    @Test
    void whereThereIsRoomTheLogIsNamed() {
        var failed = new PostgresFailed("pg_ctl", LOG, 1L << 30);
        assertThat(failed.reason()).doesNotContain("disk");
        assertThat(failed.advice()).contains(LOG.toString());
    }

    @Test
    void aFolderThatIsGoneIsNotAFullDisk() {
        var gone = Path.of("no-such-folder", "postgres.log");
        assertThat(PostgresFailed.isFull(PostgresFailed.freeBesides(gone))).isFalse();
    }
}
