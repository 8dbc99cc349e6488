package app.entente.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The cost of one password check (Argon2id, memory in KiB), the number of passwords checked at once (0 for half of the
 * processors), and of those that wait in line for it.
 */
@ConfigurationProperties("entente.password")
record PasswordSettings(
        @DefaultValue("19456") int memory,
        @DefaultValue("2") int iterations,
        @DefaultValue("0") int atOnce,
        @DefaultValue("6") int inLine) {

    int checksAtOnce() {
        return atOnce > 0 ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
