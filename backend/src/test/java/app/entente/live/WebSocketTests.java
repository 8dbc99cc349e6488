package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.entente.BackendApplication;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceEnded;
import app.entente.signin.SignedInPlaceId;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/** The socket as a program outside meets it: a real server, a real client. */
@SpringBootTest(
        classes = {BackendApplication.class, SignedInByName.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, TestTime.class, TestSettings.class})
class WebSocketTests {

    private static final int A_WHILE = 10_000;
    private static final int SHORTLY = 200;
    private static final String UPDATES = "/user/queue/updates";

    private final PersonId noa = PersonId.create();
    private final PersonId robin = PersonId.create();
    private final NoticeHub noticeHub;
    private final ApplicationEventPublisher events;
    private final SocketClient client;

    @Autowired
    WebSocketTests(NoticeHub noticeHub, ApplicationEventPublisher events, @LocalServerPort int port) {
        this.noticeHub = noticeHub;
        this.events = events;
        client = new SocketClient(port);
    }

    @BeforeEach
    void nobodyListens() {
        await().until(() -> noticeHub.subscriberCount() == 0);
    }

    @Test
    void onlyThePersonAddressedGetsTheBeat() throws Exception {
        try (var noas = listening(noa);
                var robins = listening(robin)) {
            events.publishEvent(new Changed(noa));
            assertThat(noas.nextWithin(A_WHILE)).matches("\\{\"kind\":\"Changed\",\"revision\":\\d+}");
            assertThat(robins.nextWithin(SHORTLY)).isNull();
        }
        await().until(() -> noticeHub.subscriberCount() == 0);
    }

    @Test
    void eachOfAPersonsSocketsGetsABeatOnce() throws Exception {
        try (var phone = listening(noa);
                var laptop = client.connect(noa)) {
            subscribe(laptop, noa);
            drain(phone);
            events.publishEvent(new Changed(noa));
            for (var socket : List.of(phone, laptop)) {
                assertThat(socket.nextWithin(A_WHILE)).contains("Changed");
                assertThat(socket.nextWithin(SHORTLY)).isNull();
            }
        }
    }

    @Test
    void nobodySubscribesToAnythingElse() throws Exception {
        for (var other : List.of("/queue/updates", "/user/" + robin.value() + "/queue/updates", "/queue/**")) {
            try (var socket = client.connect(noa)) {
                socket.subscribe(other);
                assertThat(socket.isRefused()).as(other).isTrue();
            }
        }
    }

    @Test
    void nobodySendsAnything() throws Exception {
        for (var to : List.of("/queue/updates", "/user/" + robin.value() + "/queue/updates", "/app/any")) {
            try (var robins = listening(robin);
                    var socket = client.connect(noa)) {
                socket.send(to, "{\"kind\":\"Forged\",\"revision\":9}");
                assertThat(socket.isRefused()).as(to).isTrue();
                assertThat(robins.nextWithin(SHORTLY)).isNull();
            }
        }
    }

    @Test
    void aFrameThatIsTooLongClosesTheSocketThoughItAsksForNothingForbidden() throws Exception {
        try (var modest = client.connect(noa);
                var longWinded = client.connect(noa)) {
            modest.subscribe(UPDATES, 3_000);
            longWinded.subscribe(UPDATES, 5_000);
            assertThat(longWinded.isRefused()).isTrue();
            assertThat(modest.isOpen()).isTrue();
        }
    }

    @Test
    void anEndlessFrameClosesTheSocket() throws Exception {
        try (var socket = client.connect(noa)) {
            socket.subscribe(UPDATES, 1_000_000);
            assertThat(socket.isRefused()).isTrue();
        }
    }

    @Test
    void connectingTakesThePagesToken() {
        assertThatThrownBy(() -> client.connect(noa, "guessed")).isInstanceOf(ExecutionException.class);
    }

    @Test
    void aForeignOriginIsTurnedAway() {
        assertThatThrownBy(() -> client.from("https://elsewhere.example").connect(noa))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void whoeverIsNotSignedInIsTurnedAway() {
        assertThatThrownBy(client::connectAsNobody).isInstanceOf(ExecutionException.class);
    }

    @Test
    void anEndedPlaceClosesThePersonsSockets() throws Exception {
        try (var noas = listening(noa);
                var robins = listening(robin)) {
            events.publishEvent(new SignedInPlaceEnded(noa, SignedInPlaceId.create()));
            assertThat(noas.isRefusedWithinASecond()).isTrue();
            assertThat(robins.isOpen()).isTrue();
        }
    }

    private TestSocket listening(PersonId person) throws Exception {
        var socket = client.connect(person);
        subscribe(socket, person);
        return socket;
    }

    /** The broker confirms no subscription: it stands when the first notice comes through. */
    private void subscribe(TestSocket socket, PersonId person) throws InterruptedException {
        socket.subscribe(UPDATES);
        do {
            noticeHub.publish(person, "Probe");
        } while (socket.nextWithin(SHORTLY) == null);
        drain(socket);
    }

    private static void drain(TestSocket socket) throws InterruptedException {
        while (socket.nextWithin(SHORTLY) != null) {
            // only probes
        }
    }
}
