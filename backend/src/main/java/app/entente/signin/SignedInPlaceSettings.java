package app.entente.signin;

import app.entente.settings.Range;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The time for which a place stays signed in, used or not; public, because screens state it. */
@ConfigurationProperties("entente.places")
public record SignedInPlaceSettings(
        @Range(min = "1h", max = "365d") @DefaultValue("90d")
        Duration lifetime) {}
