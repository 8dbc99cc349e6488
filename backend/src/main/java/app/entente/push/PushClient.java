package app.entente.push;

import app.entente.push.PushResult.Gone;
import app.entente.push.PushResult.NotSent;
import app.entente.push.PushResult.Sent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Posts an empty message to an endpoint (RFC 8030), signed with the server's key; it follows no redirect. */
@Component
class PushClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String LIFETIME_SECONDS =
            "10800"; // three hours, as ReminderClaims: a device that is off for longer shows none

    private final ServerKey key;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushClient(ServerKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    PushResult post(URI endpoint) {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Authorization", key.authorization(endpoint, clock.instant()))
                .header("TTL", LIFETIME_SECONDS)
                .header("Urgency", "normal")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return result(client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException _) {
            return new NotSent();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new NotSent();
        }
    }

    private static PushResult result(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> new Sent();
            case 404, 410 -> new Gone();
            default -> new NotSent();
        };
    }
}
