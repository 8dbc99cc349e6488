package app.entente.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a random id, in every line of the log and in the header of the answer.
 *
 * <p>The id is drawn here and never taken from outside, tells nothing, links no two requests, and is always of the same
 * length.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";

    private static final int BYTES = 8;
    private static final String ATTRIBUTE = RequestIdFilter.class.getName() + ".id";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = id(request);
        response.setHeader(HEADER, id);
        try (var _ = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    /** Returns the id of the request, which the page of its error has as well. */
    private String id(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var drawn = HexFormat.of().formatHex(bytes);
        request.setAttribute(ATTRIBUTE, drawn);
        return drawn;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
