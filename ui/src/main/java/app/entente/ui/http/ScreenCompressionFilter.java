package app.entente.ui.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Compresses what fills a screen and pads it afterwards. Pages, forms and the client's first answer hold a token and are
 * sent as they are. No answer is kept by a browser, where Flow says only that it is to be asked for again.
 */
class ScreenCompressionFilter extends OncePerRequestFilter {

    private static final String KIND = "v-r";
    private static final String SCREEN = "uidl";
    private static final Set<String> KINDS = Set.of(SCREEN, "init", "heartbeat");
    private static final String GZIP = "gzip";

    /** Accepts it, with any weight but zero. */
    private static final Pattern ACCEPTS_GZIP = Pattern.compile(
            "(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var whole = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, whole);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // Flow says no-cache
        if (whole.getContentSize() == 0 || !isCompressed(request)) {
            whole.copyBodyToResponse();
            return;
        }
        var packed = PaddedGzip.of(whole.getContentAsByteArray());
        response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setContentLength(packed.length);
        response.getOutputStream().write(packed);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var kind = request.getParameter(KIND);
        return kind == null || !KINDS.contains(kind);
    }

    private static boolean isCompressed(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return SCREEN.equals(request.getParameter(KIND))
                && accepted != null
                && ACCEPTS_GZIP.matcher(accepted).find();
    }
}
