package app.entente.ui.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What fills a screen on its way to a browser, as Flow's client asks for it. */
@HttpTest
class ScreenTransferTests {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;

    ScreenTransferTests(@LocalServerPort int port) {
        server = "http://localhost:" + port;
    }

    @Test
    void aScreenIsCompressedToWholeKibibytesAndItsKeyIsSentAsItIs() throws IOException, InterruptedException {
        var first = send(HttpRequest.newBuilder(URI.create(server + "/?v-r=init&location=")));
        var key = KEY.matcher(new String(first.body(), UTF_8));
        assertThat(key.find()).as("the key can be read without unpacking").isTrue();

        var screen = send(HttpRequest.newBuilder(URI.create(server + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(resynchronization(key.group(1)))));

        assertThat(screen.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(screen.body().length % 1024).isZero();
        try (var content = new GZIPInputStream(new ByteArrayInputStream(screen.body()))) {
            assertThat(new String(content.readAllBytes(), UTF_8))
                    .startsWith("{")
                    .contains("\"syncId\"")
                    .endsWith("}");
        }
    }

    private static String resynchronization(String key) {
        return "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":-1,\"clientId\":0,\"resynchronize\":true}".formatted(key);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        return answer;
    }
}
