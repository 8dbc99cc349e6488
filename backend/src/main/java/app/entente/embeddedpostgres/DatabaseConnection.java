package app.entente.embeddedpostgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The connection details of one PostgreSQL. */
public record DatabaseConnection(String url, String user, String password) implements JdbcConnectionDetails {

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
