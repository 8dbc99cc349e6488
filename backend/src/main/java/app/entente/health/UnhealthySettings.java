package app.entente.health;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time without a usable database after which the process ends; zero for never. */
@ConfigurationProperties("entente.unhealthy")
record UnhealthySettings(
        @Range(min = "0s", max = "1d") @DefaultValue("0s") Duration exitAfter) {}
