package app.entente.couple;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The times for which ended invitations and closed spaces are kept; public, because screens state them. */
@ConfigurationProperties("entente.retention")
public record RetentionSettings(
        @Range(min = "1d", max = "3650d") @DefaultValue("7d")
        Duration endedInvitations,

        @Range(min = "1d", max = "3650d") @DefaultValue("30d")
        Duration closedSpaces) {}
