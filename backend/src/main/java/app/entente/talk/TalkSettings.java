package app.entente.talk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The durations of a talk: after which time without a change the floor may be taken over, and the longest time-out. */
@ConfigurationProperties("entente.discussion")
record TalkSettings(
        @DefaultValue("10m") Duration floorRests,
        @DefaultValue("7d") Duration timeOut) {}
