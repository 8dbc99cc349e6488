package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two real processes on one database behind HAProxy: partners on different nodes see each other, and who loses a node
 * goes on at the other. Each step goes on where the one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TwoNodesTrial {

    private static final String PASSWORD = "four unrelated words here";
    private static final double FIVE_SECONDS = 5_000;
    private static final long UNTIL_THE_BALANCER_SEES_IT = 5_000;
    private static final String MASTER_KEY = "dGhlIHRlc3RzJyBvd24gbWFzdGVyIGtleSwgMzIgYi4=";

    private static final String HAS_COME_BACK = """
            question => window.marked === undefined && document.querySelector('h1.question')?.innerText === question
            """;

    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeAll
    void aBalancerIsThere() {
        var given = LoadBalancer.program().isPresent();
        if (!given) {
            System.out.println("Two nodes: not given. Install HAProxy (as root: apt-get install haproxy) to try them.");
        }
        assumeTrue(given, "HAProxy is not installed");
    }

    @AfterAll
    void end() throws Exception {
        for (var it : open.reversed()) {
            it.close();
        }
    }

    @Test
    void whoLosesANodeGoesOnAtTheOther(@TempDir Path folder) throws Exception {
        var database = keep(EmbeddedPostgres.start());
        var one = keep(node(folder.resolve("one"), database));
        var two = keep(node(folder.resolve("two"), database));
        one.start();
        two.start();
        var loadBalancer =
                keep(new LoadBalancer(LoadBalancer.program().orElseThrow(), folder, one.address(), two.address()));
        var chromiumLauncher = keep(new ChromiumLauncher());
        var noa = keep(JourneyUser.onDesktop(chromiumLauncher.browser(), loadBalancer.address()));
        var robin = keep(JourneyUser.onPhone(chromiumLauncher.browser(), loadBalancer.address()));
        sendTo(noa, loadBalancer.address(), "one");
        sendTo(robin, loadBalancer.address(), "two");
        Pairing.pair(noa, robin, PASSWORD);

        partnersOnDifferentNodesSeeEachOther(noa, robin);
        noaIsBackWithinFiveSeconds(noa, one);
        one.start();
        Thread.sleep(UNTIL_THE_BALANCER_SEES_IT);
        nobodyIsTurnedAwayByARollingRestart(noa, loadBalancer.address(), List.of(two, one));
    }

    private static void partnersOnDifferentNodesSeeEachOther(JourneyUser noa, JourneyUser robin) {
        robin.turnOnSideBySide().open("/answer");
        noa.turnOnSideBySide().awaitText("You’re both here.").click("Wave to Robin");
        robin.awaitText("You’re both here.").awaitText("Noa waved to you.");
        noa.open("/answer").find("h1.question").waitFor();
        assertThat(List.of(nodeOf(noa), nodeOf(robin))).containsExactly("one", "two");
    }

    private static void noaIsBackWithinFiveSeconds(JourneyUser noa, PackagedApplication node)
            throws InterruptedException {
        var questionAnswerer = new QuestionAnswerer(noa, 0);
        questionAnswerer.answer(3);
        var question = questionAnswerer.question();
        noa.page().evaluate("window.marked = true");
        node.killNode();
        noa.page().waitForFunction(HAS_COME_BACK, question, new Page.WaitForFunctionOptions().setTimeout(FIVE_SECONDS));
        assertThat(nodeOf(noa)).isEqualTo("two");
        questionAnswerer.answerOne();
        questionAnswerer.next();
    }

    private static void nobodyIsTurnedAwayByARollingRestart(
            JourneyUser noa, URI address, List<PackagedApplication> nodes) {
        try (var loadGenerator = new LoadGenerator(address.resolve("/sign-in"))) {
            var restart = CompletableFuture.runAsync(() -> nodes.forEach(TwoNodesTrial::restart));
            var saved = answerUntil(noa, restart);
            restart.join();

            assertThat(loadGenerator.failures()).isEmpty();
            assertThat(loadGenerator.answers()).isGreaterThan(100);
            assertThat(saved).isNotEmpty().allSatisfy(place -> {
                noa.open(place).find("h1.question").waitFor();
                assertThat(noa.find(".question-form input:checked").count()).isPositive();
            });
        }
    }

    /** The addresses of the questions whose answers were acknowledged meanwhile. */
    private static SequencedSet<String> answerUntil(JourneyUser noa, CompletableFuture<?> over) {
        var saved = new LinkedHashSet<String>();
        var questionAnswerer = new QuestionAnswerer(noa, 1);
        while (!over.isDone()) {
            try {
                questionAnswerer.answerOne();
                saved.add("/answer/" + position(questionAnswerer));
                questionAnswerer.next();
            } catch (PlaywrightException _) {
                noa.page().waitForTimeout(200); // the page was just made anew: the answer was not acknowledged
            }
        }
        return saved;
    }

    private static String position(QuestionAnswerer questionAnswerer) {
        return questionAnswerer.position().replaceAll("\\D*(\\d+)\\D.*", "$1");
    }

    private static void restart(PackagedApplication node) {
        try {
            node.stop();
            node.start();
            Thread.sleep(UNTIL_THE_BALANCER_SEES_IT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PackagedApplication node(Path data, EmbeddedPostgres database) throws IOException {
        Files.createDirectories(data);
        return new PackagedApplication(
                data,
                Map.of(
                        "ENTENTE_DATABASE_URL",
                        "postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                        "ENTENTE_DATABASE_USER",
                        "postgres",
                        "ENTENTE_DATABASE_PASSWORD",
                        "postgres",
                        "ENTENTE_MASTER_KEY",
                        MASTER_KEY,
                        "ENTENTE_TRUSTED_PROXIES",
                        "127.0.0.1"));
    }

    private static void sendTo(JourneyUser person, URI address, String node) {
        person.page().context().addCookies(List.of(new Cookie("node", node).setUrl(address.toString())));
    }

    private static String nodeOf(JourneyUser person) {
        return person.page().context().cookies().stream()
                .filter(it -> it.name.equals("node"))
                .map(it -> it.value)
                .findFirst()
                .orElse("");
    }

    private <T extends AutoCloseable> T keep(T opened) {
        open.add(opened);
        return opened;
    }
}
