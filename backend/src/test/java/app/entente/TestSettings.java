package app.entente;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Settings of the tests: one master key for every context, since all share a database; passwords that cost next to
 * nothing.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestSettings {

    public static final String MASTER_KEY = "dGhlIHRlc3RzJyBvd24gbWFzdGVyIGtleSwgMzIgYi4=";

    @Bean
    static DynamicPropertyRegistrar settingsOfTheTests() {
        return registry -> {
            registry.add("entente.master-key", () -> MASTER_KEY);
            registry.add("entente.password.memory", () -> 16);
            registry.add("entente.password.iterations", () -> 1);
            registry.add("entente.limits.sign-ins-by-network", () -> 1_000_000); // all come from one machine
        };
    }
}
