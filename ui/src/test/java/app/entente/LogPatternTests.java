package app.entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.CoreConstants;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.ColorConverter;
import org.springframework.boot.logging.logback.EnclosedInSquareBracketsConverter;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;

/** What strangers send may be in a message: it begins no line of its own, neither on the console nor in the file. */
class LogPatternTests {

    private static final String RECORD = "2026-11-26T21:00:00.000Z ERROR 1 --- [entente] [main] app.entente.Entente : ";
    private static final String FORGED = "a name\r\n" + RECORD + "all is lost\u2028\u0085\u001b[31m\u202e\u0000";

    private final LoggerContext context = new LoggerContext();

    @ParameterizedTest
    @ValueSource(strings = {"console", "file"})
    void aForgedLineStaysWithinItsMessage(String where) throws IOException {
        var lines = written(where, FORGED, null);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .contains("a name\\r\\n" + RECORD + "all is lost\\?\\?\\?[31m\\?\\?")
                .doesNotContainPattern("a name.*[\\p{Cc}\\p{Cf}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "file"})
    void aStackTraceKeepsItsLinesAndForgesNone(String where) throws IOException {
        var failure = new IllegalStateException(FORGED, new IllegalArgumentException(FORGED));

        var lines = written(where, "It failed", failure);

        assertThat(lines).anyMatch(it -> it.startsWith("\tat " + LogPatternTests.class.getName()));
        assertThat(lines).anyMatch(it -> it.startsWith("Caused by: java.lang.IllegalArgumentException: a name"));
        assertThat(lines.stream().skip(1)).noneMatch(it -> it.startsWith("2"));
        assertThat(lines).filteredOn(it -> it.startsWith("| " + RECORD)).hasSize(2);
        assertThat(String.join("\n", lines)).doesNotContain("\u2028", "\u0085", "\r", "\u001b[31m", "\u202e", "\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "file"})
    void aPlainMessageIsAsItWas(String where) throws IOException {
        assertThat(written(where, "Started in 3 s: “ready” (é)", null))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .endsWith(" : Started in 3 s: “ready” (é)")
                        .contains(" --- [entente] ["));
    }

    private List<String> written(String where, String message, @Nullable Throwable failure) throws IOException {
        context.setMDCAdapter(new LogbackMDCAdapter());
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(UTF_8);
        encoder.setPattern(pattern(where));
        encoder.start();
        var logger = context.getLogger("app.entente.EntenteApplication");
        var event = new LoggingEvent("", logger, Level.INFO, message, failure, new Object[0]);
        return new String(encoder.encode(event), UTF_8)
                .lines()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String pattern(String where) throws IOException {
        Map<String, Supplier<?>> words = new HashMap<>();
        words.put("clr", ColorConverter::new);
        words.put("esb", EnclosedInSquareBracketsConverter::new);
        words.put("wEx", ExtendedWhitespaceThrowableProxyConverter::new);
        context.putObject(CoreConstants.PATTERN_RULE_REGISTRY_FOR_SUPPLIERS, words);
        context.putProperty("APPLICATION_NAME", "entente");
        context.putProperty("PID", "1");
        return new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).stream()
                        .map(it -> it.getProperty("logging.pattern." + where))
                        .map(String::valueOf)
                        .findFirst()
                        .orElseThrow();
    }
}
