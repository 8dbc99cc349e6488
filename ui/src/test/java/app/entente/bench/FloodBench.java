package app.entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.EntenteApplication;
import app.entente.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * How long the help page takes before and during a flood of sign-ins from many networks, with passwords that cost what
 * they cost in use; both arrive at fixed rates, whether or not the ones before are through.
 */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "entente.trusted-proxies=127.0.0.1,::1",
            "entente.master-key=dGhlIHRlc3RzJyBvd24gbWFzdGVyIGtleSwgMzIgYi4="
        })
@Import(TestDatabase.class)
class FloodBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int HELP_PER_SECOND = 50;
    private static final int SIGN_INS_PER_SECOND = Integer.getInteger("bench.sign-ins", 260);
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final String server;

    FloodBench(@LocalServerPort int port) {
        server = "http://localhost:" + port;
    }

    @Test
    void howLongHelpTakesDuringAFlood() throws Exception {
        var form = http.send(request("/sign-in").build(), BodyHandlers.ofString());
        var found = FORM_TOKEN.matcher(form.body());
        if (!found.find()) {
            throw new IllegalStateException("No form");
        }
        var token = found.group(1);
        var cookie = form.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("form="))
                .findFirst()
                .orElseThrow()
                .split(";", 2)[0];
        help(WARMING);
        flooded(WARMING, token, cookie);
        for (var round = 1; round <= ROUNDS; round++) {
            var before = help(LENGTH);
            answers.clear();
            var during = flooded(LENGTH, token, cookie);
            System.out.printf(
                    "%d help pages/s | before p50 %.2f p99 %.2f ms | with %d sign-ins/s p50 %.2f p99 %.2f ms | ratio p99 %.2f | answers %s%n",
                    HELP_PER_SECOND,
                    at(before, 50),
                    at(before, 99),
                    SIGN_INS_PER_SECOND,
                    at(during, 50),
                    at(during, 99),
                    at(during, 99) / at(before, 99),
                    answers);
        }
    }

    private Histogram flooded(Duration length, String token, String cookie) {
        var goesOn = new AtomicBoolean(true);
        try (var flood = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = flood.submit(() -> arrive(SIGN_INS_PER_SECOND, goesOn, flood, () -> signIn(token, cookie)));
            var histogram = help(length);
            goesOn.set(false);
            return histogram;
        }
    }

    /** In microseconds, each from the moment it was due. */
    private Histogram help(Duration length) {
        var histogram = new SynchronizedHistogram(60_000_000L, 3);
        var interval = 1_000_000_000L / HELP_PER_SECOND;
        var start = System.nanoTime();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < length.toNanos() / interval; i++) {
                var due = start + i * interval;
                LockSupport.parkNanos(due - System.nanoTime());
                var _ = readers.submit(() -> {
                    http.send(request("/help").build(), BodyHandlers.discarding());
                    histogram.recordValue((System.nanoTime() - due) / 1_000);
                    return due;
                });
            }
        }
        return histogram;
    }

    private static void arrive(int perSecond, AtomicBoolean goesOn, ExecutorService people, Runnable act) {
        var interval = 1_000_000_000L / perSecond;
        for (var due = System.nanoTime(); goesOn.get(); due += interval) {
            LockSupport.parkNanos(due - System.nanoTime());
            var _ = people.submit(act);
        }
    }

    private void signIn(String token, String cookie) {
        var random = ThreadLocalRandom.current();
        var network = "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
        var body = "_csrf=" + URLEncoder.encode(token, UTF_8) + "&name=noa" + random.nextInt(1_000_000)
                + "&password=a+lantern+in+the+hall";
        var request = request("/sign-in")
                .header("Cookie", cookie)
                .header("X-Forwarded-For", network)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            answers.merge(http.send(request, BodyHandlers.discarding()).statusCode(), 1, Integer::sum);
        } catch (IOException e) {
            answers.merge(0, 1, Integer::sum);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html");
    }

    private static double at(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1_000.0;
    }
}
