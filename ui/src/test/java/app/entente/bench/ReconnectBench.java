package app.entente.bench;

import app.entente.EntenteApplication;
import app.entente.TestSettings;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.journey.PackagedApplication;
import app.entente.signin.SignedInPlaces;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people who save notice of many other screens that listen, and of the moment at which all of these ask again,
 * because the node's connection for notifications was lost and is back.
 */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@Import({DurableDatabase.class, TestSettings.class, Couples.class, SheetFiller.class})
class ReconnectBench {

    private static final int SCREENS = Integer.getInteger("bench.screens", 10_000);
    private static final int PEOPLE = 50;
    private static final double SAVES_PER_SECOND = 25;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final Duration WARMING = Duration.ofSeconds(Integer.getInteger("bench.warming", 40));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path OUT = Path.of(System.getProperty("bench.out", "target/bench"));
    private static final String CUT =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'Entente notices'";

    private final Couples couples;
    private final SignedInPlaces places;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    ReconnectBench(Couples couples, SignedInPlaces places, JdbcConnectionDetails database, JdbcClient jdbc) {
        this.couples = couples;
        this.places = places;
        this.database = database;
        this.jdbc = jdbc;
    }

    @Test
    void whatTheOthersNotice(@TempDir Path data) throws Exception {
        try (var entente = new PackagedApplication(data, "3g", DurableDatabase.environment(database.getJdbcUrl()));
                var heartbeats = new Heartbeats(Duration.ofMinutes(1))) {
            entente.start();
            var choices = open(entente, heartbeats, "answer", PEOPLE).stream()
                    .filter(LoadScreen::asksForAChoice)
                    .toList();
            var save = new SaveLoad(
                    entente.node(), it -> choices.get(it % choices.size()).chooseAnother());
            save.run(PEOPLE, SAVES_PER_SECOND, WARMING);
            var table = new ReconnectTable(SCREENS);
            for (var round = 0; round < ROUNDS; round++) {
                table.add("no other screen", save.run(PEOPLE, SAVES_PER_SECOND, LENGTH));
            }
            open(entente, heartbeats, "home", SCREENS);
            for (var round = 0; round < ROUNDS; round++) {
                table.add("screens that wait", save.run(PEOPLE, SAVES_PER_SECOND, LENGTH));
                var before = transactions();
                jdbc.sql(CUT).query().listOfRows();
                table.add("screens that ask again", save.run(PEOPLE, SAVES_PER_SECOND, LENGTH));
                requireAskedAgain(before);
            }
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve("reconnect.md"), table.text());
            System.out.println(table.text());
        }
    }

    private List<LoadScreen> open(PackagedApplication entente, Heartbeats heartbeats, String page, int people)
            throws Exception {
        var screens = new ArrayList<LoadScreen>();
        for (var person = 0; person < people; person++) {
            var place = places.create(couples.alone().person());
            screens.add(heartbeats.add(LoadScreen.open(http, entente.address(), place, page)));
        }
        return screens;
    }

    /** Each screen that waits has read something since: without this a bench that cuts nothing off looks fine. */
    private void requireAskedAgain(long transactionsBefore) throws InterruptedException {
        var expected = transactionsBefore + SCREENS + (long) (SAVES_PER_SECOND * LENGTH.toSeconds());
        for (var seconds = 0; transactions() < expected; seconds++) {
            if (seconds > PATIENCE.toSeconds()) {
                throw new IllegalStateException("Not every screen asked again");
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private long transactions() {
        return jdbc.sql("select xact_commit from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }
}
