package app.entente.ui.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.publicurl.PublicUrlSettings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class SocketOriginFilterTests {

    private final TurnableClock clock = new TurnableClock();
    private final SocketOriginFilter filter =
            new SocketOriginFilter(new SameOrigin(new PublicUrlSettings(Optional.empty())), clock);

    @Test
    void aForeignOriginIsRefusedAndSaidOnceAMinute(CapturedOutput output) throws Exception {
        for (var ask = 0; ask < 5; ask++) {
            assertThat(statusFor("http://elsewhere.example")).isEqualTo(403);
        }
        assertThat(output.getAll().lines().filter(it -> it.contains("elsewhere.example")))
                .hasSize(1);

        clock.turn(Duration.ofMinutes(1));
        statusFor("http://elsewhere.example");
        assertThat(output.getAll().lines().filter(it -> it.contains("elsewhere.example")))
                .hasSize(2);
    }

    @Test
    void whatANamedOriginHoldsForgesNoLine(CapturedOutput output) throws Exception {
        statusFor("http://a\r\n2026 forged \u001b[31m\u202e" + "x".repeat(5_000));

        assertThat(output.getAll().lines().filter(it -> it.contains("A socket was refused")))
                .singleElement()
                .satisfies(
                        it -> assertThat(it).contains("http://a??2026?forged").hasSizeLessThan(400));
    }

    @Test
    void ownPagesComeThrough() throws Exception {
        assertThat(statusFor("http://localhost")).isEqualTo(200);
    }

    private int statusFor(String origin) throws Exception {
        var request = new MockHttpServletRequest("GET", "/live");
        request.addHeader("Origin", origin);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
