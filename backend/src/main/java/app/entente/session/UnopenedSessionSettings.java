package app.entente.session;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time for which a session that never opens is kept after it was made; public, because screens state it. */
@ConfigurationProperties("entente.retention")
public record UnopenedSessionSettings(
        @Range(min = "1d", max = "3650d") @DefaultValue("90d")
        Duration unopenedSessions) {}
