package app.entente.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** What counts as one address: of the newer ones the network half, for the rest is free to whoever has it. */
final class NetworkPrefix {

    private static final int HALF = 8;

    private NetworkPrefix() {}

    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address it
                    ? HexFormat.of().formatHex(it.getAddress(), 0, HALF)
                    : address;
        } catch (IllegalArgumentException _) {
            return address; // not an address, but still the same for whoever comes from there
        }
    }
}
