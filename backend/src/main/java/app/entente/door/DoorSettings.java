package app.entente.door;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time for which "I'm here" is in force. */
@ConfigurationProperties("entente.door")
record DoorSettings(
        @Range(min = "1m", max = "1d") @DefaultValue("10m") Duration here) {}
