package app.entente.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Visitors who keep opening a page, each a little after the one before. */
final class LoadGenerator implements AutoCloseable {

    private static final int VISITORS = 20;
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile boolean running = true;

    LoadGenerator(URI page) {
        var request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
        IntStream.range(0, VISITORS).forEach(_ -> Thread.ofVirtual().start(() -> requestRepeatedly(request)));
    }

    int answers() {
        return answers.get();
    }

    Queue<String> failures() {
        return failures;
    }

    private void requestRepeatedly(HttpRequest request) {
        while (running) {
            try {
                var answer = http.send(request, BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    answers.incrementAndGet();
                } else {
                    failures.add("status " + answer.statusCode());
                }
                Thread.sleep(INTERVAL);
            } catch (IOException e) {
                failures.add(e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        running = false;
        http.close();
    }
}
