package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressLineTests {

    private final StringWriter screen = new StringWriter();
    private final ProgressLine progressLine = new ProgressLine(Optional.of(new PrintWriter(screen)));

    @Test
    void aShortFileIsDoneBeforeAnythingNeedsToBeSaid() {
        IntStream.range(0, 9_999).forEach(_ -> progressLine.checked(1));
        progressLine.end();

        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void aLongFileTellsBothPassesOnOneLineAndClearsIt() {
        IntStream.range(0, 10_000).forEach(_ -> progressLine.checked(1));
        progressLine.restart();
        IntStream.range(0, 10_000).forEach(_ -> progressLine.written(1, 12_000));
        progressLine.end();

        assertThat(screen.toString())
                .startsWith("\rchecked 10,000 couples\rwritten 10,000 of 12,000 couples")
                .endsWith("\r" + " ".repeat("written 10,000 of 12,000 couples".length()) + "\r");
    }

    @Test
    void couplesThatComeInBundlesAreToldAtTheNextBeat() {
        progressLine.checked(9_900);
        progressLine.checked(256);
        progressLine.checked(256);

        assertThat(screen).hasToString("\rchecked 10,156 couples");
    }

    @Test
    void nothingIsToldWhereNobodyLooks() {
        var silent = new ProgressLine(Optional.empty());
        IntStream.range(0, 20_000).forEach(_ -> silent.checked(1));
        silent.end();

        assertThat(screen.toString()).isEmpty();
    }
}
