package app.entente.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** HAProxy before two nodes, with the very lines that the operator is given to read. */
final class LoadBalancer implements AutoCloseable {

    private final int port = PackagedApplication.freePort();
    private final Process process;

    LoadBalancer(Path program, Path folder, URI one, URI two) {
        try {
            var configuration = Files.writeString(folder.resolve("haproxy.cfg"), lines(one, two));
            process = new ProcessBuilder(program.toString(), "-db", "-f", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("haproxy.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where HAProxy is, if it is installed. */
    static Optional<Path> program() {
        return OperatorGuide.program("haproxy");
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    private String lines(URI one, URI two) {
        return OperatorGuide.block("haproxy")
                .replace("127.0.0.1:8080", "127.0.0.1:" + port)
                .replace("127.0.0.1:8081", "127.0.0.1:" + one.getPort())
                .replace("127.0.0.1:8082", "127.0.0.1:" + two.getPort());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
