package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.csv.OutputFailed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SerialWorkerTests {

    @Test
    void allPiecesAreDoneInTheirOrder() {
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        try (var serialWorker = new SerialWorker()) {
            IntStream.range(0, 1_000).forEach(i -> serialWorker.submit(() -> done.add(i)));
            serialWorker.awaitAll();
        }
        assertThat(done).hasSize(1_000).isSorted();
    }

    @Test
    void aPieceThatFailsFailsTheWork() {
        try (var serialWorker = new SerialWorker()) {
            serialWorker.submit(() -> {
                throw new OutputFailed(new IOException("full"));
            });
            assertThatThrownBy(serialWorker::awaitAll)
                    .isInstanceOf(OutputFailed.class)
                    .hasMessageContaining("full");
        }
    }
}
