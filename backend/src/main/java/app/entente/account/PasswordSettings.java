package app.entente.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What one guess costs (Argon2id, memory in KiB), and how many passwords are checked at once. */
@ConfigurationProperties("entente.password")
record PasswordSettings(
        @DefaultValue("19456") int memory,
        @DefaultValue("2") int iterations,
        @DefaultValue("2") int atOnce) {}
