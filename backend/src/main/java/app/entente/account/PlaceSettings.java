package app.entente.account;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a place stays signed in without being used. */
@ConfigurationProperties("entente.places")
record PlaceSettings(@DefaultValue("P90D") Period unused) {}
