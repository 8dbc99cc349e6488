package app.entente.ui.live;

import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import java.util.Collections;
import java.util.List;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/**
 * Sets the size of the buffers that each push socket keeps while it is open. Flow asks for 16,384 bytes and as many
 * characters; what a browser sends on this socket are heartbeats, since everything else comes by request.
 */
final class PushBufferSize {

    private static final String BYTES = "4096";

    private static final List<String> SIZES = List.of(
            ApplicationConfig.WEBSOCKET_BUFFER_SIZE,
            ApplicationConfig.WEBSOCKET_MAXTEXTSIZE,
            ApplicationConfig.WEBSOCKET_MAXBINARYSIZE);

    /** Flow has set its sizes while the server started; each socket reads them when it opens. */
    @EventListener
    void on(ServletWebServerInitializedEvent started) {
        var servlets = started.getApplicationContext().getServletContext();
        if (servlets == null) {
            return;
        }
        Collections.list(servlets.getAttributeNames()).stream()
                .filter(it -> it.startsWith(JSR356WebsocketInitializer.class.getName()))
                .map(servlets::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .forEach(it -> SIZES.forEach(size -> it.addInitParameter(size, BYTES)));
    }
}
