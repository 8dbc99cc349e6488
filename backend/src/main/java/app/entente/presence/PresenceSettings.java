package app.entente.presence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** For how long somebody counts as here after the last sign of life. */
@ConfigurationProperties("entente.presence")
record PresenceSettings(@DefaultValue("60s") Duration lasts) {}
