package app.entente;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Gives the tests a master key of their own, the same in every context, for all of them share a database. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKeys {

    public static final String MASTER_KEY = "dGhlIHRlc3RzJyBvd24gbWFzdGVyIGtleSwgMzIgYi4=";

    @Bean
    static DynamicPropertyRegistrar masterKey() {
        return registry -> registry.add("entente.master-key", () -> MASTER_KEY);
    }
}
