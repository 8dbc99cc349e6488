package app.entente.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/** This node's connection for PostgreSQL notifications, beside the pool that requests use. */
@Repository
class PostgresNotifications {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNotifications.class);
    private static final String NAME = "Entente notices"; // what pg_stat_activity calls it
    private static final String LISTEN = "listen entente_live";
    private static final String NOTIFY = "select pg_notify('entente_live', ?)";

    private static final int SECONDS_TO_CONNECT = 4;
    private static final int SECONDS_TO_ANSWER = 15;

    private final JdbcConnectionDetails database;
    private Optional<Connection> connection = Optional.empty();

    PostgresNotifications(JdbcConnectionDetails database) {
        this.database = database;
    }

    void open() {
        try {
            connection = Optional.of(connect());
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(database.getJdbcUrl(), properties());
        try (var listen = connection.createStatement()) {
            listen.execute(LISTEN);
        }
        return connection;
    }

    /**
     * Returns the connection's properties; their timeouts only end a connection whose other end does not answer, since
     * waiting for notifications has a time limit of its own.
     */
    private Properties properties() {
        var properties = new Properties();
        PGProperty.USER.set(properties, database.getUsername());
        PGProperty.PASSWORD.set(properties, database.getPassword());
        PGProperty.APPLICATION_NAME.set(properties, NAME);
        PGProperty.CONNECT_TIMEOUT.set(properties, SECONDS_TO_CONNECT);
        PGProperty.SOCKET_TIMEOUT.set(properties, SECONDS_TO_ANSWER);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        return properties;
    }

    void send(String text) {
        try (var notify = connection.orElseThrow().prepareStatement(NOTIFY)) {
            notify.setString(1, text);
            notify.execute();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Returns the notifications received; waits up to this long where there are none. */
    List<String> receive(Duration patience) {
        try {
            var came = connection.orElseThrow().unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
            return Stream.of(came).map(PGNotification::getParameter).toList();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** Asks the server for an answer; what was told before comes with it. */
    void requireAlive() {
        try (var ask = connection.orElseThrow().createStatement()) {
            ask.execute("select 1");
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    void close() {
        try {
            for (var open : connection.stream().toList()) {
                open.close();
            }
        } catch (SQLException e) {
            LOG.debug("A lost connection needs no closing", e);
        } finally {
            connection = Optional.empty();
        }
    }

    private static DataAccessResourceFailureException lost(SQLException cause) {
        return new DataAccessResourceFailureException("The connection between the nodes is lost", cause);
    }
}
