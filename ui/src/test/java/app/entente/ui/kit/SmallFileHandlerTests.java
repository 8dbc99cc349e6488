package app.entente.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SmallFileHandlerTests {

    /** The browser's own limit binds nobody who sends by hand. */
    @Test
    void aFileWithoutEndIsReadNoFurtherThanOneByteBeyondItsLimit() throws IOException {
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read.addAndGet(length);
                return length;
            }
        };
        assertThat(new SmallFileHandler(1_000, _ -> {}).read(endless)).hasSize(1_001);
        assertThat(read.get()).isEqualTo(1_001);
    }
}
