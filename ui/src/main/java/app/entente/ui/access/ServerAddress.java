package app.entente.ui.access;

import app.entente.publicurl.PublicUrlSettings;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of this server in links, QR codes and pages: the operator's, or else the one the browser asked at. */
@Component
public class ServerAddress {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|.*\\.localhost|127\\..*|\\[::1]|\\[0(:0)*:0*1]|0\\.0\\.0\\.0");

    private final PublicUrlSettings settings;

    ServerAddress(PublicUrlSettings settings) {
        this.settings = settings;
    }

    /** Returns the address without a slash at its end. */
    public String value() {
        return settings.publicUrl()
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    /** Returns whether no other device can reach this address. */
    public boolean isLoopback() {
        var host = URI.create(value()).getHost();
        return host != null && LOOPBACK.matcher(host).matches();
    }
}
