package app.entente.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Compresses what fills a screen and pads it afterwards. Pages, forms and the client's first answer hold a token and are
 * sent as they are.
 */
class ScreenCompressionFilter extends OncePerRequestFilter {

    private static final String KIND = "v-r";
    private static final String SCREEN = "uidl";
    private static final String GZIP = "gzip";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var whole = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, whole);
        if (whole.getContentSize() == 0) {
            whole.copyBodyToResponse();
            return;
        }
        var packed = PaddedGzip.of(whole.getContentAsByteArray());
        response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // Flow says no-cache
        response.setContentLength(packed.length);
        response.getOutputStream().write(packed);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return !SCREEN.equals(request.getParameter(KIND)) || accepted == null || !accepted.contains(GZIP);
    }
}
