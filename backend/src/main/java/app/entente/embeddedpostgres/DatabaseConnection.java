package app.entente.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.postgresql.Driver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The connection details of one PostgreSQL. */
public record DatabaseConnection(String url, String user, String password) implements JdbcConnectionDetails {

    private static final String VARIABLE = "ENTENTE_DATABASE_";

    /**
     * Returns the connection that the variables {@code ENTENTE_DATABASE_*} of a command name; empty where they name none,
     * so that the embedded server is meant.
     */
    public static Optional<DatabaseConnection> ofVariables(Map<String, String> environment) {
        var url = variable(environment, "URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!isAddress(url)) {
            throw new StartRefused(
                    VARIABLE + "URL wants an address like jdbc:postgresql://db.example:5432/entente.", "");
        }
        return Optional.of(ofVariables(url, environment));
    }

    /** Returns the connection of an address, for the user whom the variables name. */
    public static DatabaseConnection ofVariables(String address, Map<String, String> environment) {
        var user = variable(environment, "USER");
        return of(address, user.isEmpty() ? "entente" : user, variable(environment, "PASSWORD"));
    }

    /** Returns the connection of an address with or without {@code jdbc:} before it. */
    public static DatabaseConnection of(String address, String user, String password) {
        return new DatabaseConnection(full(address), user, password);
    }

    /** Returns whether the driver can make out a server and a database in the address. */
    public static boolean isAddress(String address) {
        return full(address).startsWith("jdbc:postgresql:") && Driver.parseURL(full(address), null) != null;
    }

    private static String full(String address) {
        return address.startsWith("jdbc:") ? address : "jdbc:" + address;
    }

    /** Returns the variable, or the content of the file that it names with {@code _FILE}. */
    private static String variable(Map<String, String> environment, String name) {
        var file = environment.get(VARIABLE + name + "_FILE");
        try {
            return file == null
                    ? environment.getOrDefault(VARIABLE + name, "")
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new StartRefused(
                    "The file " + file + " that " + VARIABLE + name + "_FILE names cannot be read.",
                    "Check that it is there and that you may read it.");
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return url;
    }
}
