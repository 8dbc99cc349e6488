package app.entente.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HAProxy before two nodes, with the very lines that the operator is given to read. */
final class LoadBalancer implements AutoCloseable {

    private static final Path OPERATOR_GUIDE = Path.of("..", "docs", "operating.md");
    private static final Pattern LINES = Pattern.compile("```haproxy\\R(.*?)```", Pattern.DOTALL);

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
        return Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    private String lines(URI one, URI two) throws IOException {
        var found = LINES.matcher(Files.readString(OPERATOR_GUIDE));
        if (!found.find()) {
            throw new IllegalStateException("The handbook has no lines for HAProxy");
        }
        return found.group(1)
                .replace("127.0.0.1:8080", "127.0.0.1:" + port)
                .replace("127.0.0.1:8081", "127.0.0.1:" + one.getPort())
                .replace("127.0.0.1:8082", "127.0.0.1:" + two.getPort());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
