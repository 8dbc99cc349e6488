package app.entente.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.entente.EntenteApplication;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import app.entente.account.Accounts;
import app.entente.account.Addressed;
import app.entente.account.PersonId;
import app.entente.account.Places;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/** The socket as {@code docs/live.md} describes it, met by a client that knows nothing of Entente or of Spring. */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@Import({TestDatabase.class, TestTime.class, TestSettings.class})
class StompJsTrial {

    private final Places places;
    private final ApplicationEventPublisher events;
    private final int port;
    private final PersonId noa;
    private String place = "";

    private record Changed(Set<PersonId> recipients) implements Addressed {

        @Override
        public String kind() {
            return "Changed";
        }
    }

    @Autowired
    StompJsTrial(Accounts accounts, Places places, ApplicationEventPublisher events, @LocalServerPort int port) {
        this.places = places;
        this.events = events;
        this.port = port;
        noa = accounts.create("noa-" + UUID.randomUUID(), "a long walk by the river")
                .person();
    }

    @BeforeAll
    static void nodeIsThere() {
        var given = StompJs.install();
        if (!given) {
            System.out.println("The socket client from npm: not given. Install Node.js and npm to try it.");
        }
        assumeTrue(given, "Node.js or npm is not installed");
    }

    @BeforeEach
    void noaIsSignedIn() {
        place = places.open(noa);
    }

    @Test
    void itHearsOfItsOwnAndEndsWithTheRightToIt() throws IOException, InterruptedException {
        try (var client = client().start()) {
            assertThat(client.next()).isEqualTo("connected");
            assertThat(firstMessage(client)).matches("message \\{\"kind\":\"Changed\",\"revision\":\\d+}");
            var before = System.nanoTime();
            places.endAll(noa);
            assertThat(client.nextBut("message")).isEqualTo("closed 1008");
            assertThat((System.nanoTime() - before) / 1e9).isLessThan(1);
        }
    }

    @Test
    void withoutThePagesTokenItIsTurnedAway() throws IOException, InterruptedException {
        try (var client = client().with("TOKEN", "guessed").start()) {
            assertThat(client.next()).isEqualTo("error");
        }
    }

    @Test
    void fromAnotherOriginItIsTurnedAway() throws IOException, InterruptedException {
        try (var client = client().with("ORIGIN", "https://elsewhere.example").start()) {
            assertThat(client.next()).isEqualTo("refused 403");
        }
    }

    @Test
    void withoutASignedInPlaceItIsSentToSignIn() throws IOException, InterruptedException {
        place = "guessed";
        try (var client = client().start()) {
            assertThat(client.next()).isEqualTo("refused 302");
        }
    }

    @Test
    void itMayListenToNothingElse() throws IOException, InterruptedException {
        try (var client = client().with("DESTINATION", "/queue/updates").start()) {
            assertThat(client.next()).isEqualTo("connected");
            assertThat(client.next()).isEqualTo("error");
        }
    }

    private StompJs.Start client() throws IOException, InterruptedException {
        return StompJs.start(port, place);
    }

    /** The broker confirms no subscription: changes are made until one comes through. */
    private String firstMessage(StompJs client) throws InterruptedException {
        while (!client.hasSaidMore()) {
            events.publishEvent(new Changed(Set.of(noa)));
            Thread.sleep(100);
        }
        return client.next();
    }
}
