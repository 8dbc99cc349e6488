package app.entente.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The network prefix under which attempts are counted: the first 64 bits of an IPv6 address, since its owner can vary
 * the rest; other addresses as they are.
 */
final class NetworkPrefix {

    private static final int HALF = 8;

    private NetworkPrefix() {}

    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address it
                    ? HexFormat.of().formatHex(it.getAddress(), 0, HALF)
                    : address;
        } catch (IllegalArgumentException _) {
            return address; // not an IP address, but still one key for one origin
        }
    }
}
