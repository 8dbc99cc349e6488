package app.entente.ui.live;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Sets the interval of the server's push heartbeat, short enough that no proxy closes an idle connection and that the
 * browser notices a dead one: see {@code scripts/live.js}. And turns off the headers with which push would answer pages of
 * any other origin.
 */
final class PushHeartbeatCustomizer implements BeanPostProcessor {

    private static final String HEARTBEAT =
            "org.atmosphere.interceptor.HeartbeatInterceptor.heartbeatFrequencyInSeconds";
    private static final String SECONDS = "25";
    private static final String TURNED_OFF = "org.atmosphere.cpr.AtmosphereInterceptor.disable";
    private static final String CORS = "org.atmosphere.interceptor.CorsInterceptor";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet) {
            servlet.addInitParameter(HEARTBEAT, SECONDS);
            servlet.addInitParameter(TURNED_OFF, CORS);
        }
        return bean;
    }
}
