package app.entente.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps the stack traces of an outage out of the log, a hundred lines for each request: {@link OutageLog} tells it.
 */
@Component
class OutageFilter extends TurboFilter {

    private final OutageLog outageLog;

    OutageFilter(OutageLog outageLog) {
        this.outageLog = outageLog;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        var failure = thrown == null ? last(values) : thrown;
        if (failure == null
                || !level.isGreaterOrEqual(Level.WARN)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())
                || !OutageLog.isOutage(failure)) {
            return FilterReply.NEUTRAL;
        }
        outageLog.failed(failure);
        return FilterReply.DENY;
    }

    private static @Nullable Throwable last(Object @Nullable [] values) {
        return values != null && values.length > 0 && values[values.length - 1] instanceof Throwable it ? it : null;
    }
}
