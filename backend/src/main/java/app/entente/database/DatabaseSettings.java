package app.entente.database;

import app.entente.embeddedpostgres.DatabaseConnection;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The operator's own PostgreSQL; without an address the embedded one is started. */
@ConfigurationProperties("entente.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("entente") String user,
        @DefaultValue("") String password) {

    DatabaseConnection connection() {
        return new DatabaseConnection(url.startsWith("jdbc:") ? url : "jdbc:" + url, user, password);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + user + "]";
    }
}
