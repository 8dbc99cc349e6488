package app.entente.ui;

import com.vaadin.flow.component.UI;

/** How a screen holds on to the server: it tries again every second, and for as long as it is open. */
final class ReconnectPolicy {

    private static final int RETRY_INTERVAL_MILLIS = 1_000;
    private static final int RETRY_ATTEMPTS = 1_000_000;

    /** After half a minute of this where nothing but plain requests gets through, it makes do with those. */
    private static final int WEBSOCKET_RETRIES = 30;

    private ReconnectPolicy() {}

    static void applyTo(UI screen) {
        var requests = screen.getReconnectDialogConfiguration();
        requests.setReconnectInterval(RETRY_INTERVAL_MILLIS);
        requests.setReconnectAttempts(RETRY_ATTEMPTS);
        var push = screen.getPushConfiguration();
        push.setParameter("reconnectInterval", String.valueOf(RETRY_INTERVAL_MILLIS));
        push.setParameter("maxWebsocketErrorRetries", String.valueOf(WEBSOCKET_RETRIES));
    }
}
