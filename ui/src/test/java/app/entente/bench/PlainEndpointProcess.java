package app.entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The {@link PlainEndpoint} in a process of its own, and people who are signed in to it. */
final class PlainEndpointProcess implements AutoCloseable {

    private static final String MESSAGE = "x".repeat(220); // as long as what a screen sends

    private final HttpClient http = HttpClient.newHttpClient();
    private final JdbcConnectionDetails database;
    private final int port;
    private final List<String> sessions = new ArrayList<>();
    private @Nullable Process process;

    PlainEndpointProcess(JdbcConnectionDetails database) throws IOException {
        this.database = database;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    /** Starts it, and signs this many people in. */
    void start(int people) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PlainEndpoint.class.getName(),
                        String.valueOf(port),
                        database.getJdbcUrl(),
                        String.valueOf(database.getUsername()),
                        String.valueOf(database.getPassword()))
                .redirectErrorStream(true)
                .start();
        try (var said = process.inputReader()) {
            for (var line = said.readLine(); !"listening on %d".formatted(port).equals(line); line = said.readLine()) {
                if (line == null) {
                    throw new IOException("The bare endpoint did not start");
                }
            }
        }
        for (var person = 0; person < people; person++) {
            sessions.add(signIn());
        }
    }

    ProcessHandle node() {
        return Objects.requireNonNull(process).toHandle();
    }

    void save(int person) throws IOException, InterruptedException {
        var answer =
                http.send(request(person).header("Cookie", sessions.get(person)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The bare endpoint says " + answer.statusCode());
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }

    private String signIn() throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString("bench:bench".getBytes(UTF_8));
        var answer = http.send(
                request(0).header("Authorization", "Basic " + credentials).build(), BodyHandlers.ofString());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private HttpRequest.Builder request(int person) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/save?id=%d".formatted(port, person)))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(MESSAGE));
    }
}
