package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.entente.journey.TlsProxy.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Behind a proxy that speaks TLS, with the lines of the guide, two people pair and see each other, and an open screen keeps
 * its connection for longer than the proxy lets an idle one live.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TlsProxiesTrial {

    private static final String PASSWORD = "four unrelated words here";
    private static final double LONGER_THAN_ANY_LIMIT = 150_000;
    private static final double LONGER_THAN_A_SHORT_LIMIT = 40_000;

    @ParameterizedTest
    @EnumSource
    void twoPeopleKeepTheirConnection(Program program, @TempDir Path folder) throws Exception {
        assertThat(socketsOpened(program, OperatorGuide.block(program.language()), folder, LONGER_THAN_ANY_LIMIT))
                .isEqualTo(1);
    }

    @Test
    void aProxyThatEndsIdleConnectionsIsNoticed(@TempDir Path folder) throws Exception {
        var impatient = OperatorGuide.block("nginx").replace("120s", "10s");
        assertThat(socketsOpened(Program.NGINX, impatient, folder, LONGER_THAN_A_SHORT_LIMIT))
                .isGreaterThan(1);
    }

    /** Returns how many sockets Robin's screen opens while nobody does anything for some milliseconds. */
    private static int socketsOpened(Program program, String lines, Path folder, double idle) throws Exception {
        assumeTrue(program.installed().isPresent(), program.language() + " is not installed");
        var port = PackagedApplication.freePort();
        var settings =
                Map.of("ENTENTE_PUBLIC_URL", "https://localhost:" + port, "ENTENTE_TRUSTED_PROXIES", "127.0.0.1");
        try (var entente = new PackagedApplication(folder.resolve("data"), settings);
                var proxy = new TlsProxy(
                        program, lines, Files.createDirectories(folder.resolve("proxy")), port, entente.address());
                var chromiumLauncher = new ChromiumLauncher();
                var noa = JourneyUser.trustingAnyCertificate(chromiumLauncher.browser(), proxy.address());
                var robin = JourneyUser.trustingAnyCertificate(chromiumLauncher.browser(), proxy.address())) {
            entente.start();
            Pairing.pair(noa, robin, PASSWORD);
            var sockets = new AtomicInteger();
            robin.turnOnSideBySide();
            noa.turnOnSideBySide();
            robin.page().onWebSocket(it -> {
                if (it.url().contains("v-r=push")) {
                    sockets.incrementAndGet();
                }
            });
            robin.open("/answer").awaitText("You’re both here.");
            robin.page().waitForTimeout(idle);
            noa.click("Wave to Robin");
            robin.awaitText("Noa waved to you.");
            return sockets.get();
        }
    }
}
