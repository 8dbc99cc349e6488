package app.entente.demo;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings of demos: whether they are offered, how long one lasts, and how many there may be at a time. */
@ConfigurationProperties("entente")
record DemoSettings(
        @DefaultValue("false") boolean demo,
        @Range(min = "1m", max = "30d") @DefaultValue("2h") Duration demoLasts,
        @Range(min = "1", max = "10000") @DefaultValue("20") int demosAlive,
        @Range(min = "1", max = "10000") @DefaultValue("3") int demosPerAddress) {}
