package app.entente.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses the sockets, that of the screens and that of the notices, to pages of another origin. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11) // after what cannot be read was refused
class SocketOriginFilter extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";
    private static final String NOTICES = "/live";

    private static final Logger LOG = LoggerFactory.getLogger(SocketOriginFilter.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[^!-~]");
    private static final int LONGEST = 100;

    private final SameOrigin sameOrigin;
    private final Clock clock;
    private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.EPOCH);

    SocketOriginFilter(SameOrigin sameOrigin, Clock clock) {
        this.sameOrigin = sameOrigin;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sameOrigin.isForeign(request)) {
            log(Objects.toString(request.getHeader(HttpHeaders.ORIGIN)));
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Says it once a minute at most: an operator may have forgotten the public address. */
    private void log(String origin) {
        var now = clock.instant();
        var until = quietUntil.get();
        if (!now.isBefore(until) && quietUntil.compareAndSet(until, now.plus(BETWEEN_LINES))) {
            var printable = NOT_PRINTABLE.matcher(origin).replaceAll("?");
            LOG.warn(
                    "A socket was refused to a page of {}; is ENTENTE_PUBLIC_URL right?",
                    printable.substring(0, Math.min(LONGEST, printable.length())));
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith(PUSH)
                && !path.startsWith(NOTICES)
                && !"push".equals(request.getParameter("v-r")) // at any path
                && !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
