package app.entente.ui.shell;

import com.vaadin.flow.component.UI;

/** How a screen holds on to the server: it tries again every second, and for as long as it is open. */
final class Line {

    private static final int EVERY_SECOND = 1_000;
    private static final int FOR_EVER = 1_000_000;

    /** After half a minute of this where nothing but plain requests gets through, it makes do with those. */
    private static final int SOCKETS_TRIED = 30;

    private Line() {}

    static void keep(UI screen) {
        var requests = screen.getReconnectDialogConfiguration();
        requests.setReconnectInterval(EVERY_SECOND);
        requests.setReconnectAttempts(FOR_EVER);
        var push = screen.getPushConfiguration();
        push.setParameter("reconnectInterval", String.valueOf(EVERY_SECOND));
        push.setParameter("maxWebsocketErrorRetries", String.valueOf(SOCKETS_TRIED));
    }
}
