package app.entente.talk;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The durations of a talk: after which time without a change the floor may be taken over, and the longest time-out. */
@ConfigurationProperties("entente.discussion")
record TalkSettings(
        @Range(min = "1m", max = "1d") @DefaultValue("10m") Duration floorRests,
        @Range(min = "1h", max = "365d") @DefaultValue("7d") Duration timeOut) {}
