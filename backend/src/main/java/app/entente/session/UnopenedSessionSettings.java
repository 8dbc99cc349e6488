package app.entente.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time for which a session that never opens is kept after it was made; public, because screens state it. */
@ConfigurationProperties("entente.retention")
public record UnopenedSessionSettings(@DefaultValue("90d") Duration unopenedSessions) {}
