package app.entente.packchoice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** For how long a door stays shut before each is offered what else they can do. */
@ConfigurationProperties("entente.session")
record SessionRestartSettings(@DefaultValue("14d") Duration longShut) {}
