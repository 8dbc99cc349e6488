package app.entente.ui.entry;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.account.Accounts;
import app.entente.bench.LoadScreen;
import app.entente.signin.SignedInPlaces;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.util.ExecutorsFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Messages that are pushed to a few screens leave few threads behind, however many messages these are. */
@HttpTest
class PushThreadTests {

    private static final int SCREENS = 8;
    private static final int ROUNDS = 12;
    private static final long BOUND = 32;

    private final Accounts accounts;
    private final SignedInPlaces places;
    private final ServletContext servlets;
    private final URI server;
    private final Set<Thread> before = Thread.getAllStackTraces().keySet();

    @Autowired
    PushThreadTests(Accounts accounts, SignedInPlaces places, ServletContext servlets, @LocalServerPort int port) {
        this.accounts = accounts;
        this.places = places;
        this.servlets = servlets;
        server = URI.create("http://localhost:" + port);
    }

    @Test
    void noPoolGrowsBeyondItsBound() throws Exception {
        var http = HttpClient.newHttpClient();
        var broadcaster = broadcaster();
        for (var screen = 0; screen < SCREENS; screen++) {
            var person = TestAccounts.withAccount(accounts, TestAccounts.newName());
            LoadScreen.open(http, server, places.create(person), "settings");
        }
        await().until(() -> broadcaster.getAtmosphereResources().size() >= SCREENS);

        for (var round = 0; round < ROUNDS; round++) {
            pushToEach(broadcaster);
        }

        assertThat(newThreads())
                .containsKey("Atmosphere-Shared-")
                .allSatisfy((pool, threads) -> assertThat(threads).as(pool).isLessThanOrEqualTo(BOUND));
        http.shutdownNow();
    }

    @Test
    void withoutTheBoundEachMessageWouldTakeAnotherThread() throws Exception {
        var unbounded = ExecutorsFactory.getAsyncOperationExecutor(
                new AtmosphereFramework().getAtmosphereConfig(), "unbounded");
        for (var message = 0; message < SCREENS * ROUNDS; message++) {
            unbounded.submit(() -> {}).get(10, TimeUnit.SECONDS);
        }
        assertThat(newThreads()).containsEntry("Atmosphere-Shared-", (long) SCREENS * ROUNDS);
        unbounded.shutdownNow();
    }

    /** As Flow pushes to a screen; each waits until no thread waits any more for the next message to the same screen. */
    private static void pushToEach(Broadcaster broadcaster) throws Exception {
        for (var screen : broadcaster.getAtmosphereResources()) {
            broadcaster.broadcast("", screen).get(10, TimeUnit.SECONDS);
        }
        var writers = broadcaster.getBroadcasterConfig().getAsyncWriteService();
        await().until(() -> isIdle(writers));
    }

    private static boolean isIdle(ExecutorService executor) {
        return executor instanceof ThreadPoolExecutor pool && pool.getActiveCount() == 0;
    }

    private Broadcaster broadcaster() {
        return Collections.list(servlets.getAttributeNames()).stream()
                .map(servlets::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .flatMap(it -> it.getBroadcasterFactory().lookupAll().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Returns how many threads of each name began since, without the client's. */
    private Map<String, Long> newThreads() {
        var now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        return now.stream()
                .map(it -> it.getName().replaceAll("\\d+", ""))
                .filter(it -> !it.startsWith("HttpClient"))
                .collect(groupingBy(it -> it, counting()));
    }
}
