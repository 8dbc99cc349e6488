package app.entente.bench;

import app.entente.EntenteApplication;
import app.entente.TestSettings;
import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.signin.SignedInPlaces;
import app.entente.values.ThemeId;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes until the partner hears of a shared note: Entente, with every protection on, against Spring's simple
 * broker alone and one commit, in turns, in one process and on one database.
 */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@Import({DurableDatabase.class, TestSettings.class, Couples.class, SheetFiller.class, OpenedCouples.class})
class LiveBench {

    private static final List<Load> LOADS = List.of(new Load(1, 5), new Load(100, 50), new Load(1_000, 100));
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final ThemeId TOPIC = new ThemeId("money");

    private final OpenedCouples openedCouples;
    private final SignedInPlaces signedInPlaces;
    private final SharedNotes sharedNotes;
    private final JdbcClient jdbc;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final OpenLoopLoad loop = new OpenLoopLoad(LOADS.getLast().couples());
    private final List<Talk> talks = new ArrayList<>();
    private final AtomicLong revision = new AtomicLong();

    private record Load(int couples, int perSecond) {}

    /** A couple, and the paragraph that its first person keeps changing. */
    private record Talk(OpenedCouple couple, NoteParagraphId paragraph, AtomicLong version) {}

    @Autowired
    LiveBench(
            OpenedCouples openedCouples,
            SignedInPlaces signedInPlaces,
            SharedNotes sharedNotes,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.openedCouples = openedCouples;
        this.signedInPlaces = signedInPlaces;
        this.sharedNotes = sharedNotes;
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void howLongThePartnerWaits() throws Exception {
        var liveSocketConnector = new LiveSocketConnector(http, port);
        var latencyTable = new LatencyTable();
        try (var plainBrokerBaseline = new PlainBrokerBaseline(jdbc)) {
            for (var load : LOADS) {
                while (talks.size() < load.couples()) {
                    gather(plainBrokerBaseline, liveSocketConnector);
                }
                loop.run(
                        load.couples(),
                        load.perSecond(),
                        WARMING,
                        it -> plainBrokerBaseline.change(it, revision.incrementAndGet()));
                loop.run(load.couples(), load.perSecond(), WARMING, this::change);
                for (var round = 0; round < ROUNDS; round++) {
                    latencyTable.add(
                            load.couples(),
                            loop.run(
                                    load.couples(),
                                    load.perSecond(),
                                    LENGTH,
                                    it -> plainBrokerBaseline.change(it, revision.incrementAndGet())),
                            loop.run(load.couples(), load.perSecond(), LENGTH, this::change));
                }
                System.out.println(latencyTable.line(load.couples(), load.perSecond()));
            }
        }
    }

    private void change(int number) {
        var talk = talks.get(number);
        var written = sharedNotes.write(
                talk.couple().firsts(),
                TOPIC,
                talk.paragraph(),
                (int) talk.version().get(),
                "We begin with a walk on Sunday, for the " + revision.incrementAndGet() + "th time.");
        talk.version().set(written.map(NoteParagraph::version).orElse(0));
    }

    /** One more couple: both people of it listen, here and at the yardstick; the second one's message counts. */
    private void gather(PlainBrokerBaseline plainBrokerBaseline, LiveSocketConnector liveSocketConnector)
            throws Exception {
        var number = talks.size();
        var couple = openedCouples.opened(Map.of(), Map.of());
        talks.add(new Talk(couple, NoteParagraphId.create(), new AtomicLong()));
        Runnable nothing = () -> {};
        Runnable heard = () -> loop.received(number);
        liveSocketConnector.subscribe(signedInPlaces.create(couple.first().person()), nothing);
        liveSocketConnector.subscribe(signedInPlaces.create(couple.second().person()), heard);
        for (var reaction : List.of(nothing, heard)) {
            StompListener.connect(
                    http,
                    URI.create("ws://localhost:" + plainBrokerBaseline.port() + "/live"),
                    Map.of(),
                    "",
                    "/queue/" + number,
                    reaction);
        }
    }
}
