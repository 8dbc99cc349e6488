package app.entente.ui.live;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Sets the interval of the server's push heartbeat, short enough that no proxy closes an idle connection and that the
 * browser notices a dead one: see {@code scripts/live.js}.
 */
final class PushHeartbeatCustomizer implements BeanPostProcessor {

    private static final String HEARTBEAT =
            "org.atmosphere.interceptor.HeartbeatInterceptor.heartbeatFrequencyInSeconds";
    private static final String SECONDS = "25";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet) {
            servlet.addInitParameter(HEARTBEAT, SECONDS);
        }
        return bean;
    }
}
