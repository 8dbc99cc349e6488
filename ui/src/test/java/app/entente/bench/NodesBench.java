package app.entente.bench;

import app.entente.EntenteApplication;
import app.entente.TestSettings;
import app.entente.account.Places;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.discussion.Facet;
import app.entente.discussion.Notes;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.TopicId;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.ThemeId;
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
@Import({DurableDatabase.class, TestSettings.class, Couples.class, Pen.class, Pairs.class})
class NodesBench {

    private static final int COUPLES = 100;
    private static final int PER_SECOND = 50;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final TopicId TOPIC = new TopicId(new ThemeId("money"), Facet.LIMITS);

    private final Pairs pairs;
    private final Places places;
    private final Notes notes;
    private final JdbcConnectionDetails database;
    private final OpenLoop loop = new OpenLoop(COUPLES);
    private final List<Talk> talks = new ArrayList<>();

    private record Talk(OpenCouple couple, ParagraphId paragraph, AtomicInteger version) {}

    @Autowired
    NodesBench(Pairs pairs, Places places, Notes notes, JdbcConnectionDetails database) {
        this.pairs = pairs;
        this.places = places;
        this.notes = notes;
        this.database = database;
    }

    @Test
    void howLongThePartnerWaitsAtAnotherNode() throws Exception {
        try (var http = HttpClient.newHttpClient();
                var other = new OtherNode(database)) {
            var door = new Door(http, other.port());
            for (var number = 0; number < COUPLES; number++) {
                gather(door, number);
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

    private void gather(Door door, int number) throws Exception {
        var couple = pairs.opened(Map.of(), Map.of());
        talks.add(new Talk(couple, ParagraphId.create(), new AtomicInteger()));
        door.listen(places.open(couple.second().person()), () -> loop.heard(number));
    }

    private void change(int number) {
        var talk = talks.get(number);
        var words = "We begin with a walk on Sunday, and this is version " + talk.version() + ".";
        var written = notes.write(
                talk.couple().firsts(), TOPIC, talk.paragraph(), talk.version().get(), words);
        talk.version().set(written.map(Paragraph::version).orElse(0));
    }
}
