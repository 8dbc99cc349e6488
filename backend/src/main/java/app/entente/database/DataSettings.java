package app.entente.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where Entente keeps what it must not lose. */
@ConfigurationProperties("entente")
record DataSettings(@DefaultValue("data") Path data) {

    DataSettings {
        data = data.toAbsolutePath().normalize();
    }
}
