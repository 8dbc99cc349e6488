package app.entente.chaos;

import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** The answers as the embedded database of a running Entente has them, sealed: their number and their versions. */
record StoredSaves(Path data) {

    private static final String COUNT = """
            select count(*), coalesce(sum(version), 0) from answering.line where space_id = ? and kind = 'ANSWER'
            """;

    private static final String READ =
            "select version, payload from answering.line where space_id = ? and kind = 'ANSWER'";
    private static final String PUT_BACK =
            "update answering.line set version = ?, payload = ? where space_id = ? and kind = 'ANSWER'";

    /** The lines of somebody alone in this space, and how often they were saved. */
    record Counts(int lines, int saves) {}

    /** A sealed line. */
    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the row
    record Line(UUID space, int version, byte[] payload) {}

    Counts of(UUID space) throws IOException {
        try (var connection = connect();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, space);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Counts(row.getInt(1), row.getInt(2));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Returns the one answer of this space, to be put back later. */
    Line line(UUID space) throws IOException {
        try (var connection = connect();
                var statement = connection.prepareStatement(READ)) {
            statement.setObject(1, space);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Line(space, row.getInt(1), row.getBytes(2));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Puts a line back as it was: what was saved since is lost, as in a database that acknowledges before it stores. */
    void putBack(Line line) throws IOException {
        try (var connection = connect();
                var statement = connection.prepareStatement(PUT_BACK)) {
            statement.setInt(1, line.version());
            statement.setBytes(2, line.payload());
            statement.setObject(3, line.space());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Writes what no table holds until the database has no room for it and ends, as it would after a while of saving. */
    void useUpWriteAheadLog() throws IOException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            while (true) {
                statement.execute("select pg_logical_emit_message(false, 'full', repeat('x', 1000000))");
            }
        } catch (SQLException _) { // it has ended
        }
    }

    private Connection connect() throws SQLException, IOException {
        var server = EmbeddedPostgres.findRunning(data).orElseThrow(() -> new IOException("No database runs"));
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
