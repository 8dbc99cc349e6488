package app.entente.packchoice;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time a door stays shut before each person is offered a restart. */
@ConfigurationProperties("entente.session")
record SessionRestartSettings(
        @Range(min = "1d", max = "365d") @DefaultValue("14d")
        Duration longShut) {}
