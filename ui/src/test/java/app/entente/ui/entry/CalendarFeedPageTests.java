package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.person.PersonId;
import app.entente.reminder.CalendarFeeds;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedPageTests {

    private final CalendarFeeds feeds;
    private final PersonId noa;
    private final SignedInPlaceId here;
    private final int port;

    CalendarFeedPageTests(
            @Autowired CalendarFeeds feeds,
            @Autowired Accounts accounts,
            @Autowired SignedInPlaces signedInPlaces,
            @LocalServerPort int port) {
        this.feeds = feeds;
        noa = accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
        here = TestPlaces.create(signedInPlaces, noa);
        this.port = port;
    }

    @Test
    void aCalendarProgramReadsTheFeedWithoutSigningInAndTheTokenIsInNoLog(CapturedOutput log) {
        var token = feeds.issue(noa, here, ZoneOffset.UTC);
        var feed = read(token);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(feed.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(feed.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(log.getAll()).doesNotContain(token);
    }

    @Test
    void aFeedThatHasEndedLooksLikeOneThatNeverWas() {
        var token = feeds.issue(noa, here, ZoneOffset.UTC);
        feeds.revoke(noa);
        var ended = read(token);
        var unknown = read("x".repeat(43));
        assertThat(ended.statusCode()).isEqualTo(404);
        assertThat(ended.body()).isEqualTo(unknown.body());
        assertThat(headers(ended)).isEqualTo(headers(unknown));
        assertThat(headers(read("short"))).isEqualTo(headers(unknown));
    }

    private HttpResponse<String> read(String token) {
        return new HttpBrowser(port).open("/calendar/" + token + ".ics");
    }

    private static Map<String, ?> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<String, Object>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id"); // a random one each time
        return headers;
    }
}
