package app.entente;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** The lines of the log where an operator asks for JSON. */
class StructuredLogTests {

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void aLineIsOneJsonObjectWithTheIdOfItsRequest(String format) {
        var line = written(format);
        assertThat(line).endsWith("\n").hasLineCount(1);
        var object = JsonMapper.shared().readTree(line);
        assertThat(object.isObject()).isTrue();
        assertThat(object.path("requestId").asString(object.path("_requestId").asString("")))
                .isEqualTo("0123456789abcdef");
        assertThat(line).contains("Two\\nlines");
    }

    private static String written(String format) {
        var loggers = new LoggerContext();
        loggers.putObject(Environment.class.getName(), new MockEnvironment());
        loggers.setMDCAdapter(new ch.qos.logback.classic.util.LogbackMDCAdapter());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(loggers);
        encoder.setFormat(format);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        var event = new LoggingEvent(
                "fqcn", loggers.getLogger("app"), ch.qos.logback.classic.Level.INFO, "Two\nlines", null, null);
        event.setMDCPropertyMap(Map.of("requestId", "0123456789abcdef"));
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
