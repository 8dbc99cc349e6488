package app.entente.ui.live;

import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import java.util.Collections;
import java.util.List;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/**
 * Sets the sizes of the buffers that each socket keeps while it is open, since every open screen has one: those of the
 * connection, of Tomcat's web sockets, and of Flow's push. Flow asks for 16,384 bytes and as many characters; what a
 * browser sends on this socket are heartbeats, since everything else comes by request.
 */
final class SocketBuffers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String PUSH_BYTES = "1024";
    private static final String CONNECTION_BYTES = "4096"; // Tomcat's own is 8,192
    private static final String WEB_SOCKET =
            "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE"; // a system property alone
    private static final String WEB_SOCKET_BYTES = "2048"; // Tomcat's own is 8,192

    private static final List<String> SIZES = List.of(
            ApplicationConfig.WEBSOCKET_BUFFER_SIZE,
            ApplicationConfig.WEBSOCKET_MAXTEXTSIZE,
            ApplicationConfig.WEBSOCKET_MAXBINARYSIZE);

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        System.setProperty(WEB_SOCKET, WEB_SOCKET_BYTES);
        server.addConnectorCustomizers(it -> {
            it.setProperty("socket.appReadBufSize", CONNECTION_BYTES);
            it.setProperty("socket.appWriteBufSize", CONNECTION_BYTES);
        });
    }

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
                .forEach(it -> SIZES.forEach(size -> it.addInitParameter(size, PUSH_BYTES)));
    }
}
