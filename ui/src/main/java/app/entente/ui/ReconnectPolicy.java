package app.entente.ui;

import com.vaadin.flow.component.UI;

/** Tells Flow's client to try to reconnect every second for as long as the screen is open. */
final class ReconnectPolicy {

    private static final int RETRY_INTERVAL_MILLIS = 1_000;
    private static final int RETRY_ATTEMPTS = 1_000_000;

    /** Failed WebSocket attempts, one a second, after which the client uses plain requests instead. */
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
