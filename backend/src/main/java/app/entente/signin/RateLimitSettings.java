package app.entente.signin;

import app.entente.settings.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The number of attempts allowed at once: invitation codes by network (all again after a minute); sign-ins and
 * recoveries by name and network or by device (one more each minute); sign-ins under any names by network (ten more
 * each minute); new accounts by network (all again after an hour). No limit is for the whole instance, or one stranger
 * could spend it for everybody; and each suits forty people in one room, who share an address.
 */
@ConfigurationProperties("entente.limits")
record RateLimitSettings(
        @Range(min = "1", max = "1000000") @DefaultValue("20")
        int codes,

        @Range(min = "1", max = "1000000") @DefaultValue("10")
        int signIns,

        @Range(min = "1", max = "1000000") @DefaultValue("60")
        int signInsByNetwork,

        @Range(min = "1", max = "1000000") @DefaultValue("10")
        int recoveries,

        @Range(min = "1", max = "1000000") @DefaultValue("60")
        int accounts) {}
