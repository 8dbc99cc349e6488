package app.entente.couple;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long what has ended is kept; public, because people are told. */
@ConfigurationProperties("entente.retention")
public record RetentionSettings(
        @DefaultValue("7d") Duration endedInvitations,
        @DefaultValue("30d") Duration closedSpaces) {}
