package app.entente.ui.http;

import app.entente.publicurl.PublicUrlSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells requests of this server's own pages from those that a page of another origin makes a browser send. */
@Component
public class SameOrigin {

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    private final PublicUrlSettings settings;

    SameOrigin(PublicUrlSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns whether the browser says that a page of this server made the request: by Sec-Fetch-Site, or, where it sends
     * none because the address is plain http, by Origin.
     */
    public boolean isProven(HttpServletRequest request) {
        var site = request.getHeader(FETCH_SITE);
        return site == null ? request.getHeader(ORIGIN) != null && !isForeign(request) : site.equals("same-origin");
    }

    /** Returns whether the request names an origin that is not this server's; a program outside a browser names none. */
    boolean isForeign(HttpServletRequest request) {
        var origin = request.getHeader(ORIGIN);
        return origin != null
                && !normal(origin)
                        .filter(it -> it.equals(own(request))
                                || settings.publicUrl()
                                        .flatMap(SameOrigin::normal)
                                        .equals(Optional.of(it)))
                        .isPresent();
    }

    private static @Nullable String own(HttpServletRequest request) {
        return normal(request.getScheme() + "://" + host(request) + ":" + request.getServerPort())
                .orElse(null);
    }

    private static String host(HttpServletRequest request) {
        var name = request.getServerName();
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    /** Returns scheme, host and port in one spelling; empty for what is no origin. */
    private static Optional<String> normal(String origin) {
        try {
            var uri = URI.create(origin);
            var whole = uri.getHost() == null || !(uri.getRawPath().isEmpty() && uri.getRawUserInfo() == null);
            return whole || uri.getRawQuery() != null || uri.getRawFragment() != null
                    ? Optional.empty()
                    : Optional.of((uri.getScheme() + "://" + uri.getHost() + ":" + port(uri)).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
