package app.entente.push;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Resolves the name of a host to all its addresses. */
@FunctionalInterface
interface HostAddresses {

    InetAddress[] resolve(String host) throws UnknownHostException;
}
