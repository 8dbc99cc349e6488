package app.entente;

import app.entente.settings.Range;
import app.entente.settings.SettingValues;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** One setting, as a settings record declares it. */
record Setting(String variable, String defaultValue, String values) {

    /** Returns the settings of every record, each once, by variable. */
    static List<Setting> all() {
        return records().stream()
                .flatMap(Setting::of)
                .distinct()
                .sorted(Comparator.comparing(Setting::variable))
                .toList();
    }

    /** Returns every settings record of the application. */
    static List<Class<?>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("app.entente").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null))
                .toList();
    }

    private static Stream<Setting> of(Class<?> settings) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(settings.getDeclaredConstructors()[0].getParameters())
                .map(it -> of(prefix, it));
    }

    private static Setting of(String prefix, Parameter component) {
        var defaults = Optional.ofNullable(component.getAnnotation(DefaultValue.class))
                .map(it -> String.join(", ", it.value()))
                .orElse("");
        return new Setting(
                prefix.toUpperCase(Locale.ROOT).replace('.', '_') + "_" + name(component.getName()),
                defaults.equals("false") ? "off" : defaults,
                SettingValues.expected(component.getType(), component.getAnnotation(Range.class))
                        .orElse(""));
    }

    private static String name(String component) {
        return component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
