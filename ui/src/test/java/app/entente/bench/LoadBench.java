package app.entente.bench;

import app.entente.EntenteApplication;
import app.entente.TestSettings;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.door.OpenedCouples;
import app.entente.journey.PackagedApplication;
import app.entente.signin.SignedInPlaces;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What saves cost, and what a person's screen takes of the heap: the packaged application as a process of its own, with
 * every protection on, beside a bare authenticated endpoint and a bare upsert on the same durable PostgreSQL, in turns.
 */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@Import({DurableDatabase.class, TestSettings.class, Couples.class, SheetFiller.class, OpenedCouples.class})
class LoadBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int PEOPLE = Integer.getInteger("bench.people", 100);
    private static final int MINUTES = Integer.getInteger("bench.minutes", 0);
    private static final double SAVES_PER_SECOND = Integer.getInteger("bench.saves", 100);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARMING = Duration.ofSeconds(Integer.getInteger("bench.warming", 40));
    private static final Path OUT = Path.of(System.getProperty("bench.out", "target/bench"));

    private final Couples couples;
    private final OpenedCouples openedCouples;
    private final SignedInPlaces places;
    private final JdbcConnectionDetails database;
    private final DataSource pool;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Heartbeats heartbeats = new Heartbeats(Duration.ofSeconds(30));

    @Autowired
    LoadBench(
            Couples couples,
            OpenedCouples openedCouples,
            SignedInPlaces places,
            JdbcConnectionDetails database,
            DataSource pool) {
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.places = places;
        this.database = database;
        this.pool = pool;
    }

    @Test
    void whatSavesCostAndScreensTake(@TempDir Path data) throws Exception {
        var jdbc = JdbcClient.create(pool);
        jdbc.sql(PlainEndpoint.TABLE).update();
        try (var entente = new PackagedApplication(data, DurableDatabase.environment(database.getJdbcUrl()));
                var plain = new PlainEndpointProcess(database);
                heartbeats) {
            entente.start();
            plain.start(PEOPLE);
            var table = new LoadTable(PEOPLE);
            var heap = new ProcessHeap(entente.node());
            var screens = open(entente, heap, table, "answer", PEOPLE);
            var choices = screens.stream().filter(LoadScreen::asksForAChoice).toList();
            var save = new SaveLoad(
                    entente.node(), it -> choices.get(it % choices.size()).chooseAnother());
            var bare = new SaveLoad(plain.node(), plain::save);
            var upsert = new SaveLoad(ProcessHandle.current(), it -> upsert(jdbc, it));
            for (var load : List.of(save, bare, upsert)) {
                load.run(PEOPLE, SAVES_PER_SECOND, WARMING);
            }
            for (var round = 0; round < ROUNDS; round++) {
                table.addRound(
                        save.run(PEOPLE, SAVES_PER_SECOND, LENGTH),
                        bare.run(PEOPLE, SAVES_PER_SECOND, LENGTH),
                        upsert.run(PEOPLE, SAVES_PER_SECOND, LENGTH));
            }
            for (var minute = 0; minute < MINUTES; minute++) {
                table.addMinute(save.run(PEOPLE, SAVES_PER_SECOND, Duration.ofMinutes(1)), heap.used());
            }
            requireAllStored(jdbc, choices.size());
            open(entente, heap, table, "home", PEOPLE);
            open(entente, heap, table, "comparison", PEOPLE / 2);
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve("load.md"), table.text());
            System.out.println(table.text());
        }
    }

    /** Opens this page for as many people, each of whom has one screen, and notes what a screen takes of the heap. */
    private List<LoadScreen> open(
            PackagedApplication entente, ProcessHeap heap, LoadTable table, String page, int people) throws Exception {
        visit(entente, page); // classes load and caches fill once
        var before = heap.used();
        var screens = new ArrayList<LoadScreen>();
        for (var person = 0; person < people; person++) {
            screens.add(visit(entente, page));
        }
        table.addHeap(page, (heap.used() - before) / people);
        return screens;
    }

    private LoadScreen visit(PackagedApplication entente, String page) throws Exception {
        var person = page.equals("comparison")
                ? openedCouples.opened().first().person()
                : couples.alone().person();
        return heartbeats.add(LoadScreen.open(http, entente.address(), places.create(person), page));
    }

    /** Every save acknowledged is the next version of its line; without this a screen that saves nothing looks fast. */
    private static void requireAllStored(JdbcClient jdbc, int people) {
        var saves = (int) (SAVES_PER_SECOND * (WARMING.toSeconds() + ROUNDS * LENGTH.toSeconds() + MINUTES * 60L));
        var stored = jdbc.sql("select sum(version) from answering.line where kind = 'ANSWER' and version > 1")
                .query(Integer.class)
                .single();
        if (stored < saves * 0.99 || stored < people) {
            throw new IllegalStateException("Of %d saves %d are stored".formatted(saves, stored));
        }
    }

    private static void upsert(JdbcClient jdbc, int person) {
        jdbc.sql(PlainEndpoint.COMMIT)
                .param(person)
                .param(PlainEndpoint.PAYLOAD)
                .update();
    }
}
