package app.entente.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;

class SeedBrokenAnalyzerTests {

    @Test
    void whoeverStartsTheApplicationReadsFileLineAndReason() {
        var broken = catchThrowable(() -> Seed.parse("seeds/demo/talk/en.yaml", "a: b\nc"));
        var said = new SeedBrokenAnalyzer().analyze(new BeanCreationException("script", "failed", broken));
        assertThat(said).isNotNull();
        assertThat(said.getDescription())
                .startsWith("A file with questions or words is broken: seeds/demo/talk/en.yaml, line 2: ")
                .contains("could not find expected ':'");
    }
}
