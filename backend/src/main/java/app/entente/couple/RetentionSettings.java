package app.entente.couple;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The times for which ended invitations and closed spaces are kept; public, because screens state them. */
@ConfigurationProperties("entente.retention")
public record RetentionSettings(
        @DefaultValue("7d") Duration endedInvitations,
        @DefaultValue("30d") Duration closedSpaces) {}
