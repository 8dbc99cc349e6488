package app.entente.push;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells public addresses from those of this machine, of its network and of no host at all, also where one of IPv4 is
 * wrapped in one of IPv6.
 */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && switch (address) {
                    case Inet4Address it -> isPublic4(it.getAddress());
                    case Inet6Address it -> isGlobal6(it.getAddress());
                    default -> false;
                };
    }

    private static boolean isPublic4(byte[] address) {
        var first = address[0] & 0xff;
        var second = address[1] & 0xff;
        return first != 0
                && first < 240 // reserved, and the broadcast
                && !(first == 100 && second >= 64 && second < 128) // shared by the customers of a provider
                && !(first == 192 && second == 0) // protocol assignments and documentation
                && !(first == 198 && (second == 18 || second == 19 || second == 51)) // benchmarks and documentation
                && !(first == 203 && second == 0 && address[2] == 113); // documentation
    }

    /** Returns whether it is of 2000::/3, without those that stand for an address of IPv4 or for documentation. */
    private static boolean isGlobal6(byte[] address) {
        var first = (address[0] & 0xff) << 8 | (address[1] & 0xff);
        var second = (address[2] & 0xff) << 8 | (address[3] & 0xff);
        return first >> 13 == 1
                && first != 0x2002 // 6to4
                && !(first == 0x2001 && (second < 0x200 || second == 0xdb8)) // Teredo and others, documentation
                && first != 0x3fff; // documentation
    }
}
