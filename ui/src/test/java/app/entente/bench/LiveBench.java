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
@Import({DurableDatabase.class, TestSettings.class, Couples.class, Pen.class, Pairs.class})
class LiveBench {

    private static final List<Load> LOADS = List.of(new Load(1, 5), new Load(100, 50), new Load(1_000, 100));
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final TopicId TOPIC = new TopicId(new ThemeId("money"), Facet.LIMITS);

    private final Pairs pairs;
    private final Places places;
    private final Notes notes;
    private final JdbcClient jdbc;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final OpenLoop loop = new OpenLoop(LOADS.getLast().couples());
    private final List<Talk> talks = new ArrayList<>();
    private final AtomicLong revision = new AtomicLong();

    private record Load(int couples, int perSecond) {}

    /** A couple, and the paragraph that its first person keeps changing. */
    private record Talk(OpenCouple couple, ParagraphId paragraph, AtomicLong version) {}

    @Autowired
    LiveBench(Pairs pairs, Places places, Notes notes, JdbcClient jdbc, @LocalServerPort int port) {
        this.pairs = pairs;
        this.places = places;
        this.notes = notes;
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void howLongThePartnerWaits() throws Exception {
        var door = new Door(http, port);
        var table = new Table();
        try (var bare = new Bare(jdbc)) {
            for (var load : LOADS) {
                while (talks.size() < load.couples()) {
                    gather(bare, door);
                }
                loop.run(load.couples(), load.perSecond(), WARMING, it -> bare.change(it, revision.incrementAndGet()));
                loop.run(load.couples(), load.perSecond(), WARMING, this::change);
                for (var round = 0; round < ROUNDS; round++) {
                    table.add(
                            load.couples(),
                            loop.run(
                                    load.couples(),
                                    load.perSecond(),
                                    LENGTH,
                                    it -> bare.change(it, revision.incrementAndGet())),
                            loop.run(load.couples(), load.perSecond(), LENGTH, this::change));
                }
                System.out.println(table.line(load.couples(), load.perSecond()));
            }
        }
    }

    private void change(int number) {
        var talk = talks.get(number);
        var written = notes.write(
                talk.couple().firsts(),
                TOPIC,
                talk.paragraph(),
                (int) talk.version().get(),
                "We begin with a walk on Sunday, for the " + revision.incrementAndGet() + "th time.");
        talk.version().set(written.map(Paragraph::version).orElse(0));
    }

    /** One more couple: both people of it listen, here and at the yardstick; the second one's message counts. */
    private void gather(Bare bare, Door door) throws Exception {
        var number = talks.size();
        var couple = pairs.opened(Map.of(), Map.of());
        talks.add(new Talk(couple, ParagraphId.create(), new AtomicLong()));
        Runnable nothing = () -> {};
        Runnable heard = () -> loop.heard(number);
        door.listen(places.open(couple.first().person()), nothing);
        door.listen(places.open(couple.second().person()), heard);
        for (var reaction : List.of(nothing, heard)) {
            Listener.connect(
                    http,
                    URI.create("ws://localhost:" + bare.port() + "/live"),
                    Map.of(),
                    "",
                    "/queue/" + number,
                    reaction);
        }
    }
}
