package app.entente.database;

import java.io.IOException;

/** The embedded PostgreSQL on the port that its clients know. */
final class Postmaster implements Supervisor.Server {

    private final Cluster cluster;
    private final Leftover process;
    private final int port;

    Postmaster(Cluster cluster, Leftover process, int port) {
        this.cluster = cluster;
        this.process = process;
        this.port = port;
    }

    @Override
    public boolean isRunning() throws IOException {
        return process.isRunning();
    }

    /** PostgreSQL itself refuses while a process of the killed server still uses the data. */
    @Override
    public void start() throws IOException {
        cluster.start(port);
    }

    void stop() throws IOException {
        if (isRunning()) {
            cluster.stop();
        }
    }
}
