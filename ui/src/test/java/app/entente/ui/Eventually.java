package app.entente.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what another person's deed brings to a window: it comes over the hub, a moment later. */
public final class Eventually {

    private Eventually() {}

    /** Returns as soon as the window is so, and fails where it is not within ten seconds. */
    public static void becomes(BrowserlessUIContext window, Callable<Boolean> so) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(10))
                .until(() -> {
                    window.activate();
                    window.runPendingSignalsTasks();
                    window.roundTrip();
                    return so.call();
                });
    }
}
