package app.entente.push;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Checks the endpoints that browsers name: https, on its usual port, of an allowed host, which resolves to public
 * addresses only. Otherwise a person could make this server call another inside its network.
 */
@Component
class PushEndpoints {

    private static final int MAX_LENGTH = 1_000;
    private static final int PORT = 443;

    private final PushSettings settings;
    private final HostAddresses addresses;

    @Autowired
    PushEndpoints(PushSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    PushEndpoints(PushSettings settings, HostAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    boolean anyAllowed() {
        return !settings.hosts().isEmpty();
    }

    /** Returns the endpoint by its text, without asking for its address; throws {@link PushRefused}. */
    URI accept(String endpoint) {
        return parse(endpoint).filter(this::isAllowed).orElseThrow(PushRefused::new);
    }

    /** Returns whether the host of an accepted endpoint resolves to public addresses only, now. */
    boolean isReachable(URI endpoint) {
        try {
            var found = addresses.resolve(endpoint.getHost());
            return found.length > 0 && Stream.of(found).allMatch(PublicAddresses::isPublic);
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private boolean isAllowed(URI endpoint) {
        return "https".equals(endpoint.getScheme())
                && endpoint.getHost() != null
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null
                && (endpoint.getPort() == -1 || endpoint.getPort() == PORT)
                && settings.allows(endpoint.getHost());
    }

    private static Optional<URI> parse(String endpoint) {
        try {
            return endpoint.length() > MAX_LENGTH ? Optional.empty() : Optional.of(new URI(endpoint));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
