package app.entente.ui.settings;

import app.entente.reminder.CalendarFeeds;
import app.entente.signin.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves private calendar feeds to calendar programs, which sign in nowhere: the address is the whole permission. A feed
 * that never was and one that has ended get the same answer.
 */
@Controller
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;

    CalendarFeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendar/{file}")
    ResponseEntity<String> feed(@PathVariable String file, HttpServletRequest request) {
        try {
            return feeds.read(file.replaceFirst("\\.ics$", ""), request.getRemoteAddr())
                    .map(it -> answer(HttpStatus.OK).contentType(CALENDAR).body(it))
                    .orElseGet(() -> answer(HttpStatus.NOT_FOUND).build());
        } catch (TooManyAttempts e) {
            return answer(HttpStatus.TOO_MANY_REQUESTS)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(e.retryAfter().toSeconds() + 1))
                    .build();
        }
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex");
    }
}
