package app.entente.ui.live;

import java.util.Map;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Sets the push of all screens: a heartbeat short enough that no proxy closes an idle connection and that the browser
 * notices a dead one, see {@code scripts/live.js}; no headers by which push would answer pages of any other origin; and
 * few threads that write.
 *
 * <p>By itself each message takes the next of up to 200 threads, for as long as the thread then waits for another message
 * to the same screen. A short wait lets few threads write as many messages.
 */
final class PushCustomizer implements BeanPostProcessor {

    private static final Map<String, String> PARAMETERS = Map.of(
            "org.atmosphere.interceptor.HeartbeatInterceptor.heartbeatFrequencyInSeconds",
            "25",
            "org.atmosphere.cpr.AtmosphereInterceptor.disable",
            "org.atmosphere.interceptor.CorsInterceptor",
            ApplicationConfig.BROADCASTER_ASYNC_WRITE_THREADPOOL_MAXSIZE,
            "32",
            ApplicationConfig.BROADCASTER_WAIT_TIME,
            "10"); // milliseconds, instead of 100

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet) {
            PARAMETERS.forEach(servlet::addInitParameter);
        }
        return bean;
    }
}
