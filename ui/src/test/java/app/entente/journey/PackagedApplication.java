package app.entente.journey;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application as its own process, on its embedded PostgreSQL unless told of another; to stop or to kill. */
public final class PackagedApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String USUAL_HEAP = "768m";

    /** The options of the JVM that are shipped. */
    private static final Path OPTIONS = Path.of("..", "docker", "java.options");

    private final Path data;
    private final String heap;
    private final Map<String, String> environment;
    private final int port = freePort();
    private @Nullable Process process;

    public PackagedApplication(Path data) {
        this(data, USUAL_HEAP, Map.of());
    }

    public PackagedApplication(Path data, Map<String, String> environment) {
        this(data, USUAL_HEAP, environment);
    }

    /** With a heap of at most this size, as the JDK writes it. */
    public PackagedApplication(Path data, String heap, Map<String, String> environment) {
        this.data = data;
        this.heap = heap;
        this.environment = Map.copyOf(environment);
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path data() {
        return data;
    }

    Path log() {
        return data.resolve("journey.log");
    }

    public void start() {
        try {
            Files.createDirectories(data);
            Files.write(log(), List.of(), CREATE, WRITE, APPEND);
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
    }

    /** The process that serves, without its database. */
    public ProcessHandle node() {
        return running().toHandle();
    }

    /** Stops it as an operator would. */
    void stop() throws InterruptedException {
        var running = running();
        running.destroy();
        if (!running.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Entente did not stop within a minute: see " + log());
        }
    }

    /** Kills the application alone the hard way; its database runs on. */
    public void killNode() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** Kills the application and its database the hard way: no shutdown hook runs. */
    public void kill() throws InterruptedException {
        var database = database();
        killNode();
        database.kill();
    }

    /** Returns its embedded database, which runs now. */
    public DatabaseProcess database() {
        return DatabaseProcess.in(data);
    }

    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(OPTIONS));
        command.addAll(List.of(
                "-Xmx" + heap, // instead of the share of memory that is shipped
                "-jar",
                jar().toString(),
                "--server.port=" + port,
                "--entente.data=" + data,
                "--entente.demo=on",
                "--entente.exit.to=" + address() + "/help"));
        return command;
    }

    private static Path jar() {
        var jar = Path.of(System.getProperty("entente.jar", "target/entente.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Not packaged yet: " + jar.toAbsolutePath());
        }
        return jar;
    }

    private void awaitAnswer() {
        var request = HttpRequest.newBuilder(address().resolve("/help"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (System.nanoTime() > deadline || !running().isAlive()) {
                    throw new IllegalStateException("Entente does not answer: see " + log());
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("Entente was not started");
        }
        return process;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
