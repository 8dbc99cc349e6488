package app.entente.upgrade;

import app.entente.TestDatabase;
import app.entente.TurnableClock;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The database of the release named by {@code upgrade.from}, under its own master key and a minute after it was taken. */
@TestConfiguration(proxyBeanMethods = false)
class RestoredDatabase {

    @Bean
    Release release(Environment environment) {
        return new Release(environment.getRequiredProperty("upgrade.from"));
    }

    @Bean
    JdbcConnectionDetails restored(Release release) {
        var database = TestDatabase.empty("upgrade_" + release.version().replace('.', '_'));
        new JdbcTemplate(new DriverManagerDataSource(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword()))
                .execute(release.script());
        return database;
    }

    @Bean
    @Primary
    TurnableClock clockOfThatTime(Release release) {
        var clock = new TurnableClock();
        clock.turn(Duration.between(clock.instant(), release.taken()).plusMinutes(1));
        return clock;
    }

    @Bean
    DynamicPropertyRegistrar settingsOfTheRelease(Release release) {
        return registry -> {
            registry.add("entente.master-key", () -> release.secret("master-key"));
            registry.add("entente.password.memory", () -> 16);
            registry.add("entente.password.iterations", () -> 1);
        };
    }
}
