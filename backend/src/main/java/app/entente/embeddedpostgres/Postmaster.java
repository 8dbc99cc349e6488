package app.entente.embeddedpostgres;

import java.io.IOException;

/** The embedded PostgreSQL on the port that its clients know. */
final class Postmaster implements Supervisor.Server {

    private final PostgresCluster postgresCluster;
    private final StaleServer process;
    private final int port;

    Postmaster(PostgresCluster postgresCluster, StaleServer process, int port) {
        this.postgresCluster = postgresCluster;
        this.process = process;
        this.port = port;
    }

    @Override
    public boolean isRunning() throws IOException {
        return process.isRunning();
    }

    /** Starts the server; PostgreSQL itself refuses while a process of the killed server still uses the data. */
    @Override
    public void start() throws IOException {
        postgresCluster.start(port);
    }

    void stop() throws IOException {
        if (isRunning()) {
            postgresCluster.stop();
        }
    }
}
