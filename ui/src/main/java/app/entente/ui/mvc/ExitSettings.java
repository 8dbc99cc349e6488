package app.entente.ui.mvc;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The well-known page that stands on the screen after a quick exit; it tells nothing about where one was. */
@ConfigurationProperties("entente.exit")
record ExitSettings(
        @DefaultValue("https://www.wikipedia.org/") URI to) {}
