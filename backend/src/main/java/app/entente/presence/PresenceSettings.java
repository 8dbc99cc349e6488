package app.entente.presence;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time for which a person counts as present after the last renewal. */
@ConfigurationProperties("entente.presence")
record PresenceSettings(
        @Range(min = "10s", max = "1h") @DefaultValue("60s") Duration lasts) {}
