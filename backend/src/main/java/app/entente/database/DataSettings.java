package app.entente.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The directory in which Entente stores its data. */
@ConfigurationProperties("entente")
record DataSettings(@DefaultValue("data") Path data) {

    DataSettings {
        data = data.toAbsolutePath().normalize();
    }
}
