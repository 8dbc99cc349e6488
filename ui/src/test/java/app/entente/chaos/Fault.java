package app.entente.chaos;

import app.entente.SmallDisk;
import app.entente.journey.PackagedApplication;
import java.io.IOException;
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
    },
    /** Only on a small disk of its own; what is left of the write-ahead log is used up as well. */
    DISK_FULL("disk full for 5 to 30 s", false) {
        @Override
        void strike(PackagedApplication entente, Random random) throws InterruptedException, IOException {
            var disk = SmallDisk.at(entente.data());
            disk.fill();
            new StoredSaves(entente.data()).useUpWriteAheadLog();
            var until = System.nanoTime()
                    + Duration.ofMillis(random.nextInt(5_000, 30_000)).toNanos();
            while (System.nanoTime() < until) {
                disk.fill();
                Thread.sleep(100);
            }
            disk.empty();
        }
    };

    private final String words;
    private final boolean endsApplication;

    Fault(String words, boolean endsApplication) {
        this.words = words;
        this.endsApplication = endsApplication;
    }

    abstract void strike(PackagedApplication entente, Random random) throws InterruptedException, IOException;

    /** Returns whether somebody has to start the application again. */
    boolean endsApplication() {
        return endsApplication;
    }

    @Override
    public String toString() {
        return words;
    }
}
