package app.entente.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private final SameOrigin sameOrigin;

    SocketOriginFilter(SameOrigin sameOrigin) {
        this.sameOrigin = sameOrigin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sameOrigin.isForeign(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            chain.doFilter(request, response);
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
