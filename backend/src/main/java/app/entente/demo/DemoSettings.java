package app.entente.demo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings of demos: whether they are offered, how long one lasts, and how many there may be at a time. */
@ConfigurationProperties("entente")
record DemoSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("2h") Duration demoLasts,
        @DefaultValue("20") int demosAlive,
        @DefaultValue("3") int demosPerAddress) {}
