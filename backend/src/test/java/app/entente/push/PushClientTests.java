package app.entente.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.publicurl.PublicUrlSettings;
import app.entente.push.PushResult.Gone;
import app.entente.push.PushResult.NotSent;
import app.entente.push.PushResult.Sent;
import app.entente.vault.Vault;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A push service of the test's own: it reads what reaches it as the standards ask it to. */
@BackendTest
class PushClientTests {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final Pattern VAPID = Pattern.compile("vapid t=([\\w-]+)\\.([\\w-]+)\\.([\\w-]+), k=([\\w-]+)");

    private final ServerKey key;
    private final PushClient client;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer service;

    private record Received(String path, String authorization, Optional<String> lifetime, int bytes) {}

    @Autowired
    PushClientTests(Vault vault) throws IOException {
        key = new ServerKey(vault, new PublicUrlSettings(Optional.of("https://entente.example")));
        client = new PushClient(key, Clock.fixed(NOW, ZoneOffset.UTC));
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void thePushServiceRuns() {
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void thePushServiceEnds() {
        service.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    path,
                    Objects.requireNonNullElse(headers.getFirst("Authorization"), ""),
                    Optional.ofNullable(headers.getFirst("TTL")),
                    exchange.getRequestBody().readAllBytes().length));
            exchange.getResponseHeaders().add("Location", endpoint("/201").toString());
            exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
        }
    }

    @Test
    void theMessageIsEmptyAndSignedByTheKeyThatBrowsersSubscribeWith() throws GeneralSecurityException {
        assertThat(client.post(endpoint("/201"))).isEqualTo(new Sent());

        assertThat(received).singleElement().satisfies(it -> {
            assertThat(it.bytes()).isZero();
            assertThat(it.lifetime()).contains("10800");
        });
        var vapid = VAPID.matcher(received.getFirst().authorization());
        assertThat(vapid.matches()).isTrue();
        assertThat(vapid.group(4)).isEqualTo(key.publicKey());
        assertThat(text(vapid.group(1))).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        assertThat(text(vapid.group(2)))
                .isEqualTo("{\"aud\":\"https://127.0.0.1:%d\",\"exp\":%d,\"sub\":\"https://entente.example\"}"
                        .formatted(
                                service.getAddress().getPort(),
                                NOW.plusSeconds(43_200).getEpochSecond()));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey(bytes(vapid.group(4))));
        signature.update((vapid.group(1) + "." + vapid.group(2)).getBytes(UTF_8));
        assertThat(signature.verify(bytes(vapid.group(3)))).isTrue();
    }

    @Test
    void theKeyIsTheSameOnEveryNode(@Autowired Vault vault) {
        assertThat(new ServerKey(vault, new PublicUrlSettings(Optional.empty())).publicKey())
                .isEqualTo(key.publicKey());
    }

    @Test
    void aSubscriptionThatHasEndedIsToldFromAFailure() {
        assertThat(client.post(endpoint("/410"))).isEqualTo(new Gone());
        assertThat(client.post(endpoint("/404"))).isEqualTo(new Gone());
        assertThat(client.post(endpoint("/500"))).isEqualTo(new NotSent());
        service.stop(0);
        assertThat(client.post(endpoint("/201"))).isEqualTo(new NotSent());
    }

    @Test
    void noRedirectIsFollowed() {
        assertThat(client.post(endpoint("/307"))).isEqualTo(new NotSent());
        assertThat(received).extracting(Received::path).containsExactly("/307");
    }

    private URI endpoint(String path) {
        return URI.create("http://127.0.0.1:" + service.getAddress().getPort() + path);
    }

    private static String text(String encoded) {
        return new String(bytes(encoded), UTF_8);
    }

    private static byte[] bytes(String encoded) {
        return Base64.getUrlDecoder().decode(encoded);
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, parameters.getParameterSpec(ECParameterSpec.class)));
    }
}
