package app.entente.chaos;

import app.entente.journey.PackagedApplication;
import java.time.Duration;
import java.util.Random;

/** Something that goes wrong beneath people who save. */
enum Fault {
    APPLICATION_KILLED("kill -9 of the application", true) {
        @Override
        void strike(PackagedApplication entente, Random random) throws InterruptedException {
            entente.killNode();
        }
    },
    BOTH_KILLED("kill -9 of the application and its database", true) {
        @Override
        void strike(PackagedApplication entente, Random random) throws InterruptedException {
            entente.kill();
        }
    },
    DATABASE_KILLED("kill -9 of the database alone", false) {
        @Override
        void strike(PackagedApplication entente, Random random) {
            entente.database().kill();
        }
    },
    /** Shorter and longer than the application waits for an answer of the database. */
    DATABASE_PAUSED("database paused for 1 to 20 s", false) {
        @Override
        void strike(PackagedApplication entente, Random random) throws InterruptedException {
            var database = entente.database();
            database.pause();
            Thread.sleep(Duration.ofMillis(random.nextInt(1_000, 20_000)));
            database.resume();
        }
    };

    private final String words;
    private final boolean endsApplication;

    Fault(String words, boolean endsApplication) {
        this.words = words;
        this.endsApplication = endsApplication;
    }

    abstract void strike(PackagedApplication entente, Random random) throws InterruptedException;

    /** Returns whether somebody has to start the application again. */
    boolean endsApplication() {
        return endsApplication;
    }

    @Override
    public String toString() {
        return words;
    }
}
