package app.entente.talk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** After how long without a change the floor may be taken over, and how long a time-out may last. */
@ConfigurationProperties("entente.discussion")
record TalkSettings(
        @DefaultValue("10m") Duration floorRests,
        @DefaultValue("7d") Duration timeOut) {}
