package app.entente.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes good a quick exit whose own request did not get through: the first request of any page ends the signed-in place
 * before anything is shown.
 */
class ExitMarkFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ExitMarkFilter.class);

    private final BrowserSignIn browserSignIn;

    ExitMarkFilter(BrowserSignIn browserSignIn) {
        this.browserSignIn = browserSignIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ExitMark.isSet(request)) {
            end(request, response);
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        try {
            browserSignIn.signOut(request, response);
            DeviceCookie.remove(request, response);
            ExitMark.remove(request, response);
            response.setHeader("Clear-Site-Data", "\"cache\"");
        } catch (RuntimeException e) {
            if (!PublicPaths.WITHOUT_IDENTITY.matches(request)) {
                throw e;
            }
            LOG.warn("A quick exit could not be made good yet; the next request tries again", e);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicPaths.FILES.matches(request);
    }
}
