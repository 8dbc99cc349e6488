package app.entente.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpeningsTests {

    @Test
    void everySentenceCountsByItsFirstThreeWords() {
        assertThat(Openings.count(
                        Stream.of("Each of us cooks. Each of us rests.", "Each of you cooks.", "Never mind.")))
                .containsOnly(Map.entry("Each of us", 2L), Map.entry("Each of you", 1L));
    }
}
