package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.account.Accounts;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

/** The server's turns at checking passwords are all taken by this test, so that whoever signs in waits or is refused. */
@HttpTest
class SignInFloodTests {

    private static final int BEYOND = 5;

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore permits;
    private final int places;
    private final int port;
    private final String name = TestAccounts.newName();
    private int held;

    SignInFloodTests(
            @Autowired Accounts accounts,
            @Autowired @Qualifier("passwordQueue") Object queue,
            @LocalServerPort int port) {
        TestAccounts.withAccount(accounts, name);
        permits = semaphore(queue, "permits");
        places = semaphore(queue, "places").availablePermits();
        this.port = port;
    }

    @BeforeEach
    void takeEveryTurn() {
        held = permits.drainPermits();
        assertThat(held).isPositive();
    }

    @AfterEach
    void end() {
        permits.release(held);
        people.close();
    }

    @Test
    void beyondAShortLineASignInIsRefusedAtOnceAndTheRestIsServed() throws Exception {
        var asked = flood();

        await().until(() -> asked.stream().filter(Future::isDone).count() == BEYOND);
        assertThat(permits.getQueueLength()).isEqualTo(places);
        for (var refused : asked.stream().filter(Future::isDone).toList()) {
            assertThat(refused.get().statusCode()).isEqualTo(429);
        }

        permits.release(held);
        var answers = asked.stream().map(SignInFloodTests::answer).toList();
        held = 0;
        assertThat(answers).filteredOn(it -> it.statusCode() == 302).hasSize(places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/help", "/exit", "/", "/privacy", "/reflections", "/scripts/quick-exit.js", "/images/mark.svg"})
    void whatNeedsNoPasswordIsAnsweredMeanwhile(String path) {
        fillTheLine();

        assertThat(new HttpBrowser(port).open(path).statusCode()).isEqualTo(200);
    }

    @Test
    void quickExitIsAnsweredMeanwhile() {
        permits.release(held);
        var noa = TestAccounts.signedIn(port, name);
        held = permits.drainPermits();
        fillTheLine();

        noa.submit("/exit", Map.of());

        assertThat(TestAccounts.isSignedIn(noa)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, 'Wait a few seconds, then try again.'", "fr, 'Attendez quelques secondes, puis réessayez.'"})
    void whoIsRefusedReadsWhyAndFindsWhatTheyTyped(String language, String words) {
        fillTheLine();
        for (var page : Stream.of("/sign-in", "/create-account", "/recover").toList()) {
            var browser = new HttpBrowser(port, language);
            browser.open(page);
            var answer = browser.submit(
                    page,
                    Map.of("name", name, "password", "a lantern in the hall", "code", "ABCD-EFGH", "to", "/settings"));

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body()).contains(words, "value=\"" + name + "\"");
        }
    }

    private void fillTheLine() {
        flood();
        await().until(() -> permits.getQueueLength() == places);
    }

    private List<Future<HttpResponse<String>>> flood() {
        return IntStream.range(0, places + BEYOND)
                .mapToObj(_ -> people.submit(() -> {
                    var browser = new HttpBrowser(port);
                    browser.open("/sign-in");
                    return browser.submit("/sign-in", Map.of("name", name, "password", TestAccounts.PASSWORD));
                }))
                .toList();
    }

    private static HttpResponse<String> answer(Future<HttpResponse<String>> asked) {
        try {
            return asked.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Semaphore semaphore(Object queue, String name) {
        return (Semaphore) Objects.requireNonNull(ReflectionTestUtils.getField(queue, name));
    }
}
