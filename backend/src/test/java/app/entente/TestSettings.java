package app.entente;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Settings of the tests: one master key for every context, since all share a database; passwords that cost next to
 * nothing.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestSettings {

    public static final String MASTER_KEY = "dGhlIHRlc3RzJyBvd24gbWFzdGVyIGtleSwgMzIgYi4=";

    @Bean
    static EarlySettings settingsOfTheTests(ConfigurableEnvironment environment) {
        return new EarlySettings(
                environment,
                Map.of(
                        "entente.master-key",
                        MASTER_KEY,
                        "entente.password.memory",
                        16,
                        "entente.password.iterations",
                        1,
                        "entente.limits.sign-ins-by-network",
                        1_000_000)); // all come from one machine
    }
}
