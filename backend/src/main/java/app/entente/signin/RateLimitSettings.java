package app.entente.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The number of attempts allowed: invitation codes by minute, sign-ins by quarter of an hour, recoveries and new accounts
 * by hour. No limit is for the whole instance, or one stranger could spend it for everybody.
 */
@ConfigurationProperties("entente.limits")
record RateLimitSettings(
        @DefaultValue("5") int codesByAddress,
        @DefaultValue("10") int signInsByName,
        @DefaultValue("30") int signInsByAddress,
        @DefaultValue("5") int recoveriesByName,
        @DefaultValue("10") int recoveriesByAddress,
        @DefaultValue("10") int accountsByAddress) {}
