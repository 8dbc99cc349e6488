package app.entente.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendApplication;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import app.entente.TurnableClock;
import app.entente.answering.SheetFiller;
import app.entente.door.OpenedCouples;
import app.entente.talk.HeardTopics;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the database of this version into the test resources, once, before it is released:
 *
 * <pre>mvn -pl backend test -Dtest=ReleaseDump -Drelease=0.2.0</pre>
 *
 * <p>A release that is written stays as it is; the next upgrade test starts on it too.
 */
@SpringBootTest(classes = BackendApplication.class)
@Import({
    ReleaseDump.EmptyDatabase.class,
    TestTime.class,
    TestSettings.class,
    SheetFiller.class,
    OpenedCouples.class,
    HeardTopics.class,
    app.entente.couple.Couples.class,
    ReleasedCouples.class
})
class ReleaseDump {

    private static final Instant BEGIN = Instant.parse("2026-03-01T09:00:00Z");

    private final ReleasedCouples couples;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    @Autowired
    ReleaseDump(ReleasedCouples couples, TurnableClock clock, JdbcClient jdbc) {
        this.couples = couples;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void write() {
        var release = new Release(System.getProperty("release"));
        assertThat(release.written()).isFalse();
        var secrets = new Properties();
        clock.turn(Duration.between(clock.instant(), BEGIN));
        couples.make(secrets);
        secrets.setProperty("master-key", TestSettings.MASTER_KEY);
        secrets.setProperty("taken", clock.instant().plusSeconds(1).toString());
        release.secrets(secrets);
        release.script(new DatabaseScript(jdbc).write());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class EmptyDatabase {

        @Bean
        JdbcConnectionDetails emptyDatabase() {
            return TestDatabase.empty("release");
        }
    }
}
