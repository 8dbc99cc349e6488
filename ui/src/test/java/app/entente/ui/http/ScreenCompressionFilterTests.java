package app.entente.ui.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ScreenCompressionFilterTests {

    private static final int MOST_PADDING = PaddedGzip.STEP + 512;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 900, 1_024, 5_000, 70_000, 600_000})
    void aScreenComesBackWholeFromAWholeNumberOfKibibytes(int length) throws Exception {
        var screen = text(length);
        var response = answer("uidl", "gzip, deflate, br", screen);

        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeaders("Vary")).contains("Accept-Encoding");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(response.getContentLength() % PaddedGzip.STEP).isZero();
        assertThat(unpacked(response)).isEqualTo(screen);
    }

    @Test
    void whatIsShortIsAsLongAsWhatIsALittleLonger() throws Exception {
        var lengths = IntStream.of(10, 40, 100).mapToObj(this::text).map(this::lengthOf);

        assertThat(lengths.toList()).containsOnly(PaddedGzip.STEP);
    }

    /** One byte more moves no edge: the same screen is of one length or the next, by chance. */
    @Test
    void noLengthLiesAtAnEdge() {
        var screen = text(1_600);
        assertThat(IntStream.range(0, 200).map(_ -> lengthOf(screen)).distinct().toArray())
                .hasSizeBetween(1, 2);
        assertThat(IntStream.range(1_000, 3_000)
                        .filter(it -> it % 64 == 0)
                        .mapToObj(this::text)
                        .filter(it -> IntStream.range(0, 64)
                                        .map(_ -> lengthOf(it))
                                        .distinct()
                                        .count()
                                == 2))
                .as("lengths where chance decides")
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"init, gzip", "heartbeat, gzip", "uidl, br", "uidl,", "uidl, gzip;q=0", "uidl, 'br, gzip; q=0.0, x'"})
    void whatHoldsATokenOrIsNotToBeCompressedIsSentAsItIs(String kind, String accepted) throws Exception {
        var response = answer(kind, accepted, "as it is");

        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getContentAsString()).isEqualTo("as it is");
        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP;q=0.5", "br;q=0, gzip ; q=1.0, x", "deflate,gzip"})
    void whoAcceptsItGetsItCompressedAndKeepsNothing(String accepted) throws Exception {
        var response = answer("uidl", accepted, text(100));

        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void nothingStaysNothing() throws Exception {
        assertThat(answer("uidl", "gzip", "").getContentAsByteArray()).isEmpty();
    }

    private int lengthOf(String screen) {
        var length = PaddedGzip.of(screen.getBytes(UTF_8)).length;
        assertThat(length).isLessThan(screen.length() + MOST_PADDING + PaddedGzip.STEP);
        return length;
    }

    private MockHttpServletResponse answer(String kind, String accepted, String body) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", kind);
        if (accepted != null) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var response = new MockHttpServletResponse();
        FilterChain flow = (_, it) -> {
            ((HttpServletResponse) it).setHeader("Cache-Control", "no-cache");
            it.setContentLength(body.length());
            it.getOutputStream().write(body.getBytes(UTF_8));
            it.getOutputStream().flush();
        };
        new ScreenCompressionFilter().doFilter(request, response, flow);
        return response;
    }

    private static String unpacked(MockHttpServletResponse response) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    /** Text that compresses to about half. */
    private String text(int length) {
        var bytes = new byte[length / 2 + 1];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).substring(0, length);
    }
}
