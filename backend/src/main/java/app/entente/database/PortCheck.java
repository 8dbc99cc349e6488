package app.entente.database;

import app.entente.settings.InvalidSetting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses a start on a port that cannot be listened on, before a database is started or a key is made. */
final class PortCheck implements SpringApplicationRunListener {

    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    @Override
    public void contextPrepared(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext) {
            var settings = Binder.get(context.getEnvironment());
            check(
                    settings.bind("server.port", Integer.class).orElse(USUAL_PORT),
                    settings.bind("server.address", InetAddress.class).orElse(null));
        }
    }

    /** Checks one port; 0 and negative ones are skipped, since they mean any free one or none. */
    private static void check(int port, @Nullable InetAddress address) {
        if (port <= 0) {
            return;
        }
        if (port > LAST_PORT) {
            throw new InvalidSetting("server.port", "a whole number up to " + LAST_PORT);
        }
        try (var probe = new ServerSocket(port, 1, address)) {
            assert probe.isBound();
        } catch (IOException e) {
            if (address != null && String.valueOf(e.getMessage()).contains("assign")) {
                throw new InvalidSetting("server.address", "an address of this computer");
            }
            throw new PortRefused(port, e);
        }
    }
}
