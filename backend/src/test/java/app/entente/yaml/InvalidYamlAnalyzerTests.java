package app.entente.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;

class InvalidYamlAnalyzerTests {

    @Test
    void whoeverStartsTheApplicationReadsFileLineAndReason() {
        var broken = catchThrowable(() -> YamlNode.parse("seeds/demo/talk/en.yaml", "a: b\nc"));
        var said = new InvalidYamlAnalyzer().analyze(new BeanCreationException("script", "failed", broken));
        assertThat(said).isNotNull();
        assertThat(said.getDescription())
                .startsWith("A file with questions or words is broken: seeds/demo/talk/en.yaml, line 2: ")
                .contains("a colon is missing after the name");
    }
}
