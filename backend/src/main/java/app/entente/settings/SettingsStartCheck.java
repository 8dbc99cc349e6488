package app.entente.settings;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Binds every settings record as soon as all beans are known and before any is made: a value that cannot be used stops the
 * start before a database is started or a key is made.
 */
@Component
class SettingsStartCheck implements BeanFactoryPostProcessor, Ordered {

    private static final String OWN = "app.entente.";

    SettingsStartCheck() {}

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        names(beans).forEach(beans::getBean);
    }

    /** Returns the names of Entente's own settings; Spring's are no records and cannot be bound yet. */
    private static Stream<String> names(ConfigurableListableBeanFactory beans) {
        return Stream.of(beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
                .filter(it -> type(beans, it).getName().startsWith(OWN));
    }

    private static Class<?> type(ConfigurableListableBeanFactory beans, String name) {
        return Objects.requireNonNull(beans.getType(name, false));
    }

    /** Comes after the ones with priority, one of which provides the values, and before all others. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
