package app.entente.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.ui.ScreenTest;
import app.entente.ui.i18n.Languages;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ScreenTest
class PasswordFormFilterTests {

    private final PasswordFormFilter filter;
    private final AtomicInteger within = new AtomicInteger();

    PasswordFormFilterTests(@Autowired MessageSource texts, @Autowired Languages languages) {
        filter = new PasswordFormFilter(texts, languages);
    }

    @ParameterizedTest
    @CsvSource({"en, 'Wait a few seconds, then try again.'", "fr, 'Attendez quelques secondes, puis réessayez.'"})
    void beyondAFewAtOnceAFormIsRefusedWithWhatWasTyped(String language, String words) throws Exception {
        var refused = deepest(language);

        assertThat(within.get()).isBetween(12, 200);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(refused.getContentAsString())
                .contains(words, "action=\"/sign-in\"", "name=\"name\" value=\"noa&quot;&gt;&lt;b&gt;\"")
                .contains("name=\"_csrf\" value=\"token\"")
                .doesNotContain("a lantern in the hall", "<b>");
    }

    @Test
    void whoeverIsThroughMakesRoom() throws Exception {
        deepest("en");
        within.set(0);
        var again = deepest("en");

        assertThat(within.get()).isBetween(12, 200);
        assertThat(again.getStatus()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({"GET, /sign-in", "GET, /help", "POST, /exit", "POST, /join", "POST, /locked/pause"})
    void nothingElseIsLimited(String method, String path) throws Exception {
        var request = new MockHttpServletRequest(method, path);

        assertThat(filter.shouldNotFilter(request)).isTrue();
    }

    /** Each request is handled while all before it are, until one is refused. */
    private MockHttpServletResponse deepest(String language) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var found = new MockHttpServletResponse[] {response};
        filter.doFilter(form(language), response, (_, _) -> {
            within.incrementAndGet();
            found[0] = deepest(language);
        });
        return found[0];
    }

    private static MockHttpServletRequest form(String language) {
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.addHeader("Accept-Language", language);
        request.addPreferredLocale(Locale.forLanguageTag(language));
        request.setParameter("name", "noa\"><b>");
        request.setParameter("password", "a lantern in the hall");
        request.setParameter("_csrf", "token");
        return request;
    }
}
