package app.entente.ui.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process of Node with the client from npm in it, and the lines it prints. */
final class StompJs implements AutoCloseable {

    private static final Path HERE = Path.of("target", "stomp");
    private static final Path CLIENT = Path.of("src", "test", "resources", "stomp", "client.mjs");
    private static final List<String> INSTALL =
            List.of("npm", "install", "--no-save", "--no-audit", "--no-fund", "@stomp/stompjs@7.5.0", "ws@8.23.0");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private StompJs(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(lines::add));
    }

    /** False where there is no Node or no npm. */
    static boolean install() {
        try {
            Files.createDirectories(HERE);
            Files.writeString(HERE.resolve("package.json"), "{\"private\": true}");
            Files.copy(CLIENT, HERE.resolve("client.mjs"), StandardCopyOption.REPLACE_EXISTING);
            var log = HERE.resolve("npm.log").toFile();
            return new ProcessBuilder(INSTALL)
                            .directory(HERE.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Start start(int port, String place) throws IOException, InterruptedException {
        var home = URI.create("http://localhost:" + port);
        try (var http = HttpClient.newHttpClient()) {
            var page =
                    http.send(HttpRequest.newBuilder(home.resolve("/sign-in")).build(), BodyHandlers.ofString());
            var form = page.headers().allValues("Set-Cookie").stream()
                    .filter(it -> it.startsWith("form="))
                    .map(it -> it.replaceFirst(";.*", ""))
                    .findFirst()
                    .orElseThrow();
            var token = TOKEN.matcher(page.body());
            if (!token.find()) {
                throw new IllegalStateException("The sign-in page has no token");
            }
            return new Start(new HashMap<>(Map.of(
                    "LIVE",
                    "ws://localhost:" + port + "/live",
                    "ORIGIN",
                    home.toString(),
                    "COOKIE",
                    form + "; place=" + place,
                    "TOKEN",
                    token.group(1),
                    "DESTINATION",
                    "/user/queue/updates")));
        }
    }

    record Start(Map<String, String> environment) {

        Start with(String name, String value) {
            environment.put(name, value);
            return this;
        }

        StompJs start() throws IOException {
            var builder = new ProcessBuilder("node", "client.mjs")
                    .directory(HERE.toFile())
                    .redirectError(HERE.resolve("node.log").toFile());
            builder.environment().putAll(environment);
            return new StompJs(builder.start());
        }
    }

    boolean hasSaidMore() {
        return !lines.isEmpty();
    }

    String next() throws InterruptedException {
        var line = lines.poll(20, TimeUnit.SECONDS);
        return line == null ? "nothing" : line;
    }

    String nextBut(String word) throws InterruptedException {
        var line = next();
        while (line.startsWith(word)) {
            line = next();
        }
        return line;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
