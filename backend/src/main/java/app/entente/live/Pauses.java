package app.entente.live;

import java.time.Duration;

/** Pauses of the threads that carry notices; an interrupt ends one and stays set. */
final class Pauses {

    private Pauses() {}

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
