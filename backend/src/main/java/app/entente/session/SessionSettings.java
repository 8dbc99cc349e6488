package app.entente.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** For how long a session is kept whose door nobody opens. */
@ConfigurationProperties("entente.session")
record SessionSettings(@DefaultValue("90d") Duration unopened) {}
