package app.entente.database;

import app.entente.embeddedpostgres.DatabaseConnection;
import app.entente.settings.InvalidSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The operator's own PostgreSQL; without an address the embedded one is started. */
@ConfigurationProperties("entente.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("entente") String user,
        @DefaultValue("") String password) {

    DatabaseSettings {
        if (!url.isEmpty() && !DatabaseConnection.isAddress(url)) {
            throw new InvalidSetting(
                    "entente.database.url", "an address like jdbc:postgresql://db.example:5432/entente");
        }
    }

    DatabaseConnection connection() {
        return DatabaseConnection.of(url, user, password);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + user + "]";
    }
}
