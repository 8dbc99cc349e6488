package app.entente.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The cost of one password check (Argon2id, memory in KiB), and the number of passwords checked at once. */
@ConfigurationProperties("entente.password")
record PasswordSettings(
        @DefaultValue("19456") int memory,
        @DefaultValue("2") int iterations,
        @DefaultValue("2") int atOnce) {}
