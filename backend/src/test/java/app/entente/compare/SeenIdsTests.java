package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenIdsTests {

    private final SeenIds seen = new SeenIds();

    @Test
    void aCoupleIsNewOnce() {
        assertThat(IntStream.range(0, 50_000).allMatch(i -> seen.add("couple-" + i)))
                .isTrue();
        assertThat(IntStream.range(0, 50_000).noneMatch(i -> seen.add("couple-" + i)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 20_000, 50_000, 100_000, 150_000, 300_000, 1_000_000})
    void noMoreThanSixteenBytesACouple(int couples) {
        IntStream.range(0, couples).forEach(i -> seen.add(Integer.toString(i)));

        assertThat(seen.bytes()).isLessThanOrEqualTo(16L * couples);
    }
}
