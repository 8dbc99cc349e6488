package app.entente.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long a place stays signed in without being used; public, because people are told. */
@ConfigurationProperties("entente.places")
public record SignedInPlaceSettings(@DefaultValue("90d") Duration unused) {}
