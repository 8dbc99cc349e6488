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
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** How long it takes until the partner hears of a shared note through another node, whose only link is the database. */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@Import({DurableDatabase.class, TestSettings.class, Couples.class, SheetFiller.class, OpenedCouples.class})
class NodesBench {

    private static final int COUPLES = 100;
    private static final int PER_SECOND = 50;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final ThemeId TOPIC = new ThemeId("money");

    private final OpenedCouples openedCouples;
    private final SignedInPlaces signedInPlaces;
    private final SharedNotes sharedNotes;
    private final JdbcConnectionDetails database;
    private final OpenLoopLoad loop = new OpenLoopLoad(COUPLES);
    private final List<Talk> talks = new ArrayList<>();

    private record Talk(OpenedCouple couple, NoteParagraphId paragraph, AtomicInteger version) {}

    @Autowired
    NodesBench(
            OpenedCouples openedCouples,
            SignedInPlaces signedInPlaces,
            SharedNotes sharedNotes,
            JdbcConnectionDetails database) {
        this.openedCouples = openedCouples;
        this.signedInPlaces = signedInPlaces;
        this.sharedNotes = sharedNotes;
        this.database = database;
    }

    @Test
    void howLongThePartnerWaitsAtAnotherNode() throws Exception {
        try (var http = HttpClient.newHttpClient();
                var other = new SecondNode(database)) {
            var liveSocketConnector = new LiveSocketConnector(http, other.port());
            for (var number = 0; number < COUPLES; number++) {
                gather(liveSocketConnector, number);
            }
            loop.run(COUPLES, PER_SECOND, LENGTH, this::change);
            for (var round = 0; round < ROUNDS; round++) {
                var heard = loop.run(COUPLES, PER_SECOND, LENGTH, this::change);
                System.out.printf(
                        "%5d couples, %3d changes/s | across nodes p50 %.2f p99 %.2f ms%n",
                        COUPLES,
                        PER_SECOND,
                        heard.getValueAtPercentile(50) / 1_000.0,
                        heard.getValueAtPercentile(99) / 1_000.0);
            }
        }
    }

    private void gather(LiveSocketConnector liveSocketConnector, int number) throws Exception {
        var couple = openedCouples.opened(Map.of(), Map.of());
        talks.add(new Talk(couple, NoteParagraphId.create(), new AtomicInteger()));
        liveSocketConnector.subscribe(signedInPlaces.create(couple.second().person()), () -> loop.received(number));
    }

    private void change(int number) {
        var talk = talks.get(number);
        var words = "We begin with a walk on Sunday, and this is version " + talk.version() + ".";
        var written = sharedNotes.write(
                talk.couple().firsts(), TOPIC, talk.paragraph(), talk.version().get(), words);
        talk.version().set(written.map(NoteParagraph::version).orElse(0));
    }
}
