package app.entente.settings;

import static java.util.stream.Collectors.joining;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Logs why a start failed, and what to do, in one line; Spring Boot's own report of many lines would be escaped. */
final class RefusalReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.error(
                "{}",
                oneLine(analysis.getDescription() + "\n" + (analysis.getAction() == null ? "" : analysis.getAction())));
    }

    private static String oneLine(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.endsWith(".") || it.endsWith(":") ? it : it + ";")
                .collect(joining(" "));
    }
}
