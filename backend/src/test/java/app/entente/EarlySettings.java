package app.entente;

import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of tests that are there before the application binds its own, which is before any registrar is asked. */
public final class EarlySettings implements BeanFactoryPostProcessor, PriorityOrdered {

    private final ConfigurableEnvironment environment;
    private final Map<String, Object> values;

    public EarlySettings(ConfigurableEnvironment environment, Map<String, Object> values) {
        this.environment = environment;
        this.values = values;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        environment.getPropertySources().addFirst(new MapPropertySource("settings of the tests", values));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
