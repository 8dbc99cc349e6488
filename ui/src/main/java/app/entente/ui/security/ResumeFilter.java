package app.entente.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in silently who comes with a signed-in place, on any node, at the address they asked for; and out who comes without. */
class ResumeFilter extends OncePerRequestFilter {

    private final SignIns signIns;

    ResumeFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var me = signIns.current();
        if (me.isPresent() && opensPage(request) && !signIns.stillHere(request, me.get())) {
            signIns.forget();
            Screens.end(request.getSession());
        }
        if (signIns.current().isEmpty()) {
            signIns.resume(request, response);
        }
        chain.doFilter(request, response);
    }

    /** Once per page is enough: in between, the end of a place ends the session. */
    private static boolean opensPage(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Pages.SAME_FOR_ALL.matches(request);
    }
}
