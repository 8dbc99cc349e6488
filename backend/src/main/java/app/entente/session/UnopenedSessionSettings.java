package app.entente.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long after it was made a session that never opens is kept; public, because people are told. */
@ConfigurationProperties("entente.retention")
public record UnopenedSessionSettings(@DefaultValue("90d") Duration unopenedSessions) {}
