package app.entente.bench;

import app.entente.EntenteApplication;
import app.entente.TestSettings;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.door.OpenedCouples;
import app.entente.journey.PackagedApplication;
import app.entente.signin.SignedInPlaces;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Whether saves and pages take longer with many couples in the database: two packaged applications, one on a database
 * with a hundred couples, the other on the same with many copies of them, in turns.
 */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@Import({DurableDatabase.class, TestSettings.class, Couples.class, SheetFiller.class, OpenedCouples.class})
class GrowthBench {

    private static final int COUPLES = Integer.getInteger("bench.couples", 10_000);
    private static final int ORIGINALS = 100;

    /** More than usual: each page is opened in a session of its own, which ends after half an hour. */
    private static final String HEAP = "3g";

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final double SAVES_PER_SECOND = 50;
    private static final double PAGES_PER_SECOND = 5;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARMING = Duration.ofSeconds(Integer.getInteger("bench.warming", 40));
    private static final Path OUT = Path.of(System.getProperty("bench.out", "target/bench"));

    private final Couples couples;
    private final OpenedCouples openedCouples;
    private final SignedInPlaces places;
    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Heartbeats heartbeats = new Heartbeats(Duration.ofSeconds(30));

    @Autowired
    GrowthBench(
            Couples couples,
            OpenedCouples openedCouples,
            SignedInPlaces places,
            EmbeddedPostgres server,
            HikariDataSource pool) {
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.places = places;
        this.server = server;
        this.pool = pool;
    }

    @Test
    void whatManyCouplesCost(@TempDir Path data) throws Exception {
        var answering = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (var couple = 0; couple < ORIGINALS; couple++) {
            answering.add(places.create(couples.alone().person()));
            opened.add(places.create(openedCouples.opened().first().person()));
        }
        var twin = EmptyTwin.of(server, pool);
        var rows = new CoupleCopies(pool).add(COUPLES / ORIGINALS);
        try (var few = new PackagedApplication(data.resolve("few"), HEAP, DurableDatabase.environment(twin));
                var many = new PackagedApplication(
                        data.resolve("many"),
                        HEAP,
                        DurableDatabase.environment(server.getJdbcUrl("postgres", "postgres")));
                heartbeats) {
            few.start();
            many.start();
            var table = new GrowthTable(ORIGINALS, COUPLES, rows);
            measure(table, "a save", SAVES_PER_SECOND, saveLoad(few, answering), saveLoad(many, answering));
            for (var page : List.of("answer", "home", "comparison")) {
                var people = page.equals("comparison") ? opened : answering;
                measure(table, page, PAGES_PER_SECOND, pageLoad(few, people, page), pageLoad(many, people, page));
            }
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve("growth.md"), table.text());
            System.out.println(table.text());
        }
    }

    private static void measure(GrowthTable table, String what, double perSecond, SaveLoad few, SaveLoad many) {
        for (var load : List.of(few, many)) {
            load.run(ORIGINALS, perSecond, WARMING);
        }
        for (var round = 0; round < ROUNDS; round++) {
            table.add(what, few.run(ORIGINALS, perSecond, LENGTH), many.run(ORIGINALS, perSecond, LENGTH));
        }
    }

    /** Opening this page, with its socket, each time by another person. */
    private SaveLoad pageLoad(PackagedApplication entente, List<String> people, String page) {
        return new SaveLoad(
                entente.node(),
                it -> LoadScreen.open(http, entente.address(), people.get(it), page)
                        .close());
    }

    private SaveLoad saveLoad(PackagedApplication entente, List<String> people) throws Exception {
        var screens = new ArrayList<LoadScreen>();
        for (var place : people) {
            screens.add(heartbeats.add(LoadScreen.open(http, entente.address(), place, "answer")));
        }
        var choices = screens.stream().filter(LoadScreen::asksForAChoice).toList();
        return new SaveLoad(
                entente.node(), it -> choices.get(it % choices.size()).chooseAnother());
    }
}
