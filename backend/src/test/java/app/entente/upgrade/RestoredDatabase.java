package app.entente.upgrade;

import app.entente.EarlySettings;
import app.entente.TestDatabase;
import app.entente.TurnableClock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of the release named by {@code upgrade.from}, under its own master key and a minute after it was taken. */
@TestConfiguration(proxyBeanMethods = false)
class RestoredDatabase {

    @Bean
    static Release release(Environment environment) {
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
    static EarlySettings settingsOfTheRelease(ConfigurableEnvironment environment) {
        return new EarlySettings(
                environment,
                Map.of(
                        "entente.master-key",
                        release(environment).secret("master-key"),
                        "entente.password.memory",
                        16,
                        "entente.password.iterations",
                        1));
    }
}
