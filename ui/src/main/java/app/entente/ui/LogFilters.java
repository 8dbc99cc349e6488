package app.entente.ui;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the log its filters once the application is ready, since a failed start is told otherwise. */
@Component
class LogFilters implements DisposableBean {

    private final List<TurboFilter> filters;

    LogFilters(List<TurboFilter> filters) {
        this.filters = filters;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        withLoggers(it -> filters.forEach(it::addTurboFilter));
    }

    @Override
    public void destroy() {
        withLoggers(it -> it.getTurboFilterList().removeAll(filters));
    }

    private static void withLoggers(Consumer<LoggerContext> change) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext it) {
            change.accept(it);
        }
    }
}
