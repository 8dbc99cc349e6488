package app.entente.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in a request that has a valid signed-in place, on any node; signs out one whose place has ended or ends with it. */
class SignedInPlaceFilter extends OncePerRequestFilter {

    private final BrowserSignIn browserSignIn;

    SignedInPlaceFilter(BrowserSignIn browserSignIn) {
        this.browserSignIn = browserSignIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (browserSignIn.current().isPresent()) {
            browserSignIn.lockIfIdle(request);
        }
        var me = browserSignIn.current();
        if (me.isPresent() && isNavigation(request) && !browserSignIn.isPlaceValid(request, me.get())) {
            browserSignIn.clearContext();
            SessionCloser.end(request.getSession());
        }
        if (browserSignIn.current().isEmpty()) {
            browserSignIn.resume(request, response);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentSession.endAfterAnswer(request, response);
        }
    }

    /** Checks page requests only; in between, the end of a place ends the session. */
    private static boolean isNavigation(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicPaths.WITHOUT_IDENTITY.matches(request);
    }
}
