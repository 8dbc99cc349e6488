package app.entente.ui.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose parameters cannot be read, before anybody reads them: broken escapes, a body that is too long
 * or cut off. The log gets one line without a byte of the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // after the character encoding is set
class UnreadableRequestFilter extends OncePerRequestFilter {

    /** Names the screen that a request is for, by its number. */
    private static final String SCREEN = "v-uiId";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequestFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var status = refusal(request);
        if (status == HttpServletResponse.SC_OK) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setStatus(status); // the page of the error would read the parameters again
        } else {
            LOG.info("A request whose parameters cannot be read was refused with {}", status);
            response.setStatus(status);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static int refusal(HttpServletRequest request) {
        try {
            var screen = request.getParameter(SCREEN);
            return screen == null || NUMBER.matcher(screen).matches()
                    ? HttpServletResponse.SC_OK
                    : HttpServletResponse.SC_BAD_REQUEST; // the screens' servlet would write its stack down
        } catch (InvalidParameterException e) {
            return e.getErrorCode();
        } catch (IllegalStateException _) {
            return HttpStatus.BAD_REQUEST.value();
        }
    }
}
