package app.entente.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BesideTests {

    @Test
    void allPiecesAreDoneInTheirOrder() {
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        try (var beside = new Beside()) {
            IntStream.range(0, 1_000).forEach(i -> beside.run(() -> done.add(i)));
            beside.finish();
        }
        assertThat(done).hasSize(1_000).isSorted();
    }

    @Test
    void aPieceThatFailsFailsTheWork() {
        try (var beside = new Beside()) {
            beside.run(() -> {
                throw new CannotWrite(new IOException("full"));
            });
            assertThatThrownBy(beside::finish).isInstanceOf(CannotWrite.class).hasMessageContaining("full");
        }
    }
}
