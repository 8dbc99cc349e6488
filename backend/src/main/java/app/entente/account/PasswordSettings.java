package app.entente.account;

import app.entente.settings.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The cost of one password check (Argon2id, memory in KiB), the number of passwords checked at once (0 for half of the
 * processors), and of those that wait in line for it.
 */
@ConfigurationProperties("entente.password")
record PasswordSettings(
        @Range(min = "16", max = "1048576") @DefaultValue("19456")
        int memory,

        @Range(min = "1", max = "100") @DefaultValue("2") int iterations,
        @Range(min = "0", max = "1000") @DefaultValue("0") int atOnce,
        @Range(min = "0", max = "10000") @DefaultValue("6") int inLine) {

    int checksAtOnce() {
        return atOnce > 0 ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
