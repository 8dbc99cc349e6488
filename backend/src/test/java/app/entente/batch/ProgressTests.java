package app.entente.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final StringWriter screen = new StringWriter();
    private final Progress progress = new Progress(Optional.of(new PrintWriter(screen)));

    @Test
    void aShortFileIsDoneBeforeAnythingNeedsToBeSaid() {
        IntStream.range(0, 9_999).forEach(_ -> progress.checked(1));
        progress.end();

        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void aLongFileTellsBothPassesOnOneLineAndClearsIt() {
        IntStream.range(0, 10_000).forEach(_ -> progress.checked(1));
        progress.again();
        IntStream.range(0, 10_000).forEach(_ -> progress.written(1, 12_000));
        progress.end();

        assertThat(screen.toString())
                .startsWith("\rchecked 10,000 couples\rwritten 10,000 of 12,000 couples")
                .endsWith("\r" + " ".repeat("written 10,000 of 12,000 couples".length()) + "\r");
    }

    @Test
    void couplesThatComeInBundlesAreToldAtTheNextBeat() {
        progress.checked(9_900);
        progress.checked(256);
        progress.checked(256);

        assertThat(screen).hasToString("\rchecked 10,156 couples");
    }

    @Test
    void nothingIsToldWhereNobodyLooks() {
        var silent = new Progress(Optional.empty());
        IntStream.range(0, 20_000).forEach(_ -> silent.checked(1));
        silent.end();

        assertThat(screen.toString()).isEmpty();
    }
}
