package app.entente.door;

import static app.entente.answering.SampleAnswers.grade;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.DoorRefused.NotSealed;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.AlreadyOpen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both at once, from many screens: it is never open for one alone, and never opened twice. */
@BackendTest
class DoorRaceTests {

    private static final int ROUNDS = 50;
    private static final int THREADS = 8;
    private static final Item ITEM = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof ItemForm.Expectation)
            .findFirst()
            .orElseThrow();

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final Door door;
    private final JdbcClient jdbc;
    private final Random random = new Random(5);

    @Autowired
    DoorRaceTests(Couples couples, SheetFiller sheetFiller, Door door, JdbcClient jdbc) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.door = door;
        this.jdbc = jdbc;
    }

    @Test
    void whoeverCommitsFirstWins() throws Exception {
        var opened = 0;
        for (int i = 0; i < ROUNDS; i++) {
            var people = couples.strangers();
            var round = sealed(people);
            race(people, round);
            opened += consistent(people, round) ? 1 : 0;
        }
        assertThat(opened).isPositive(); // or there was no race
    }

    private RoundId sealed(TwoPeople people) {
        for (var me : people.both()) {
            sheetFiller.show(me, ITEM.id(), grade(3));
            sheetFiller.seal(me);
        }
        return sheetFiller.round(people.first());
    }

    private void race(TwoPeople people, RoundId round) throws Exception {
        var acts = new ArrayList<Callable<Boolean>>();
        for (var me : people.both()) {
            acts.add(act(() -> door.signalHere(me, round)));
            acts.add(act(() -> door.signalHere(me, round)));
            acts.add(act(() -> door.signalAnyTime(me, round)));
            acts.add(act(() -> sheetFiller.unseal(me)));
            acts.add(act(() -> door.withdrawSignal(me, round)));
            acts.add(act(() -> sheetFiller.seal(me)));
        }
        Collections.shuffle(acts, random);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(acts)) {
                assertThatItIsDoneOrRefused(done::get);
            }
        }
    }

    private static void assertThatItIsDoneOrRefused(Callable<Boolean> done) throws Exception {
        try {
            done.call();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOfAny(AlreadyOpen.class, NotSealed.class);
        }
    }

    /** Whether it is open: for both and with one snapshot, or for neither and with none. */
    private boolean consistent(TwoPeople people, RoundId round) {
        var first = door.findOpened(people.first(), round);
        var second = door.findOpened(people.second(), round);
        assertThat(first.isPresent()).isEqualTo(second.isPresent());
        assertThat(count("door.snapshot", people.first())).isEqualTo(first.isPresent() ? 1 : 0);
        assertThat(count("door.half", people.first())).isEqualTo(first.isPresent() ? 2 : 0);
        first.ifPresent(it -> {
            assertThat(it.items()).hasSize(1);
            assertThat(count("door.act", people.first())).isZero();
            assertThat(sealedSheets(people.first())).isEqualTo(2);
        });
        return first.isPresent();
    }

    private int count(String table, Membership me) {
        return jdbc.sql("select count(*) from " + table + " where space_id = :space")
                .param("space", me.space().value())
                .query(Integer.class)
                .single();
    }

    private int sealedSheets(Membership me) {
        return jdbc.sql("select count(*) from answering.sheet where sealed and space_id = :space")
                .param("space", me.space().value())
                .query(Integer.class)
                .single();
    }

    private static Callable<Boolean> act(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }
}
