package app.entente.presence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time for which a person counts as present after the last renewal. */
@ConfigurationProperties("entente.presence")
record PresenceSettings(@DefaultValue("60s") Duration lasts) {}
