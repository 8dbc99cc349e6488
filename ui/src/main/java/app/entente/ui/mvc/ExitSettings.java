package app.entente.ui.mvc;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The public page a quick exit goes to; its address does not reveal where the person was. */
@ConfigurationProperties("entente.exit")
record ExitSettings(
        @DefaultValue("https://www.wikipedia.org/") URI to) {}
