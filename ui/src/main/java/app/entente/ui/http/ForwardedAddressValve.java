package app.entente.ui.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * Reads forwarded addresses as proxies write them, with a port too. What is no address ends the list, so that the
 * request counts as that of the proxy which passed it on.
 */
final class ForwardedAddressValve extends RemoteIpValve {

    private static final Pattern WITH_PORT = Pattern.compile("(?:\\[([^\\]]*)\\]|([0-9.]+))(?::[0-9]{1,5})?");

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var given = String.join(",", Collections.list(request.getHeaders(getRemoteIpHeader())));
        if (!given.isEmpty()) {
            var headers = request.getCoyoteRequest().getMimeHeaders();
            headers.removeHeader(getRemoteIpHeader());
            var read = String.join(", ", addresses(given));
            if (!read.isEmpty()) {
                headers.setValue(getRemoteIpHeader()).setString(read);
            }
        }
        super.invoke(request, response);
    }

    /** Returns the addresses without ports, from the last one back to the first that is none. */
    static Deque<String> addresses(String header) {
        var read = new ArrayDeque<String>();
        var given = header.split(",", -1);
        for (var i = given.length - 1; i >= 0; i--) {
            var address = withoutPort(given[i].strip());
            if (!isAddress(address)) {
                return read;
            }
            read.addFirst(address);
        }
        return read;
    }

    private static String withoutPort(String given) {
        var parts = WITH_PORT.matcher(given);
        if (!parts.matches()) {
            return given;
        }
        return parts.group(1) == null ? parts.group(2) : parts.group(1);
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
