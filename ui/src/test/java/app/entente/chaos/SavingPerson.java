package app.entente.chaos;

import app.entente.bench.LoadScreen;
import app.entente.chaos.SaveLedger.StoredSave;
import app.entente.journey.PackagedApplication;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A person who changes one answer again and again, opens the page anew where it is lost, and compares what is stored then
 * with what they were told.
 */
final class SavingPerson {

    private final HttpClient http;
    private final PackagedApplication entente;
    private final StoredSaves stored;
    private final UUID space;
    private final String place;
    private final SaveLedger ledger = new SaveLedger();
    private final List<String> problems = new ArrayList<>();
    private @Nullable LoadScreen screen;
    private int acknowledged;
    private volatile long sentLast = Long.MIN_VALUE;

    SavingPerson(HttpClient http, PackagedApplication entente, StoredSaves stored, UUID space, String place) {
        this.http = http;
        this.entente = entente;
        this.stored = stored;
        this.space = space;
        this.place = place;
    }

    int acknowledged() {
        return acknowledged;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns whether a save is acknowledged that was sent after this moment. */
    boolean savedSince(long nanos) {
        return sentLast != Long.MIN_VALUE && sentLast - nanos > 0;
    }

    /** Saves without a pause until it is over, whatever happens to the server. */
    void saveUntil(BooleanSupplier over) throws InterruptedException {
        while (!over.getAsBoolean()) {
            try {
                save();
            } catch (IOException | CompletionException | JacksonException _) {
                leave();
                Thread.sleep(100);
            }
        }
    }

    private void save() throws IOException, InterruptedException {
        var open = screen == null ? open() : screen;
        var sent = System.nanoTime();
        ledger.send(open.otherOption());
        open.saveAnother();
        ledger.acknowledge();
        acknowledged++;
        sentLast = sent;
    }

    /** Reads what is stored, on a fresh screen and in the database. */
    void check() throws IOException, InterruptedException {
        leave();
        open();
    }

    /** Saves once more, takes that back behind everybody's back, and returns whether it is noticed. */
    boolean noticesALoss() throws IOException, InterruptedException {
        var line = stored.line(space);
        save();
        stored.putBack(line);
        leave();
        return ledger.problem(read(show())).isPresent();
    }

    private LoadScreen open() throws IOException, InterruptedException {
        var opened = show();
        var found = read(opened);
        ledger.problem(found).ifPresent(problems::add);
        ledger.settle(found);
        return opened;
    }

    private LoadScreen show() throws IOException, InterruptedException {
        var opened = LoadScreen.open(http, entente.address(), place, "answer");
        if (!opened.asksForAChoice()) {
            opened.close();
            throw new IOException("There is no question on the page");
        }
        screen = opened;
        return opened;
    }

    private StoredSave read(LoadScreen opened) throws IOException {
        var counts = stored.of(space);
        return new StoredSave(counts.lines(), counts.saves(), opened.chosen());
    }

    private void leave() {
        if (screen != null) {
            screen.close();
            screen = null;
        }
    }
}
