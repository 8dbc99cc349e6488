package app.entente.ui.mvc;

import app.entente.settings.InvalidSetting;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The public page a quick exit goes to; its address does not reveal where the person was. */
@ConfigurationProperties("entente.exit")
record ExitSettings(
        @DefaultValue("https://www.wikipedia.org/") URI to) {

    ExitSettings {
        if (to.getHost() == null || !List.of("http", "https").contains(to.getScheme())) {
            throw new InvalidSetting("entente.exit.to", "an address of the web like https://www.wikipedia.org/");
        }
    }
}
