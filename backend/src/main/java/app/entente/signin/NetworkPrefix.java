package app.entente.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The network prefix under which attempts are counted: an IPv4 address whole, since strangers may share all but its end;
 * the first 64 bits of an IPv6 address, since its owner can vary the rest.
 */
final class NetworkPrefix {

    private static final int NETWORK = 8;
    private static final int SITE = 6;

    private NetworkPrefix() {}

    static String of(String address) {
        return ofVersion6(address, NETWORK).orElse(address); // also what is no IP address is one key for one origin
    }

    /** Returns the first 48 bits of an IPv6 address, of which an owner may hold many networks; empty for others. */
    static Optional<String> site(String address) {
        return ofVersion6(address, SITE);
    }

    private static Optional<String> ofVersion6(String address, int bytes) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address it
                    ? Optional.of(HexFormat.of().formatHex(it.getAddress(), 0, bytes))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
