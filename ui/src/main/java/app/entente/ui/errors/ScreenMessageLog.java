package app.entente.ui.errors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/** Writes one line where Flow would write the stack of a message that it cannot read. */
@Component
class ScreenMessageLog extends TurboFilter {

    private static final String FLOW = "com.vaadin.flow.";
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(ScreenMessageLog.class);

    static void write(String failure) {
        LOG.warn("A message of a screen could not be read: {}", failure);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        if (failure == null || !logger.getName().startsWith(FLOW)) {
            return FilterReply.NEUTRAL;
        }
        var described = ScreenMessageFailures.describe(failure);
        described.filter(_ -> level.isGreaterOrEqual(Level.WARN)).ifPresent(ScreenMessageLog::write);
        return described.isPresent() ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
