package app.entente.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payload that cannot be read fails without repeating what stands in it. */
class BrokenPayloadTests {

    private static final String CANARY = "canary51d0be";
    private static final PayloadFormat<List<UUID>> IDS = PayloadFormat.of(Codecs.list(Codecs.ID));

    @ParameterizedTest
    @ValueSource(strings = {CANARY, "[\"" + CANARY, "[" + CANARY + "]", "[\"" + CANARY + "\"]"})
    void whatStandsInItIsNotInItsFailure(String json) {
        var payload = ("\u0002" + json).getBytes(StandardCharsets.UTF_8);
        var failed = catchThrowable(() -> new PayloadCodec().read(IDS, payload));
        assertThat(failed).isNotNull();
        assertThat(written(Objects.requireNonNull(failed))).doesNotContain(CANARY);
    }

    private static String written(Throwable failed) {
        var written = new StringWriter();
        failed.printStackTrace(new PrintWriter(written, true));
        return written.toString();
    }
}
