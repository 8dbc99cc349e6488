package app.entente.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** For how long "I'm here" counts. */
@ConfigurationProperties("entente.door")
record DoorSettings(@DefaultValue("10m") Duration here) {}
