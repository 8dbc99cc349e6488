package app.entente.settings;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.Environment;

/**
 * Explains in a sentence which setting cannot be used: its variable, what it has to be, and where the value comes from.
 * A secret's value is never in it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingAnalyzer implements FailureAnalyzer {

    private static final Set<String> SECRETS = Set.of(
            "entente.master-key", "entente.previous-master-key", "entente.database.password", "entente.database.url");

    /** The longest value that is repeated; a longer one is hardly what was meant, and may be a secret. */
    private static final int LONGEST = 40;

    private final Environment environment;

    InvalidSettingAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(it -> refused(it).stream())
                .reduce((_, inner) -> inner)
                .map(it -> new FailureAnalysis(sentence(it), "", failure))
                .orElse(null);
    }

    private static Optional<InvalidSetting> refused(Throwable cause) {
        return switch (cause) {
            case InvalidSetting it -> Optional.of(it);
            case BindException it ->
                SettingValues.expected(type(it.getTarget()), it.getTarget().getAnnotation(Range.class))
                        .map(expected -> new InvalidSetting(it.getName().toString(), expected));
            default -> Optional.empty();
        };
    }

    private static Class<?> type(Bindable<?> target) {
        return target.getType().resolve(Object.class);
    }

    private String sentence(InvalidSetting setting) {
        return find(setting.property())
                .map(it -> "%s has to be %s, which %s from %s is not."
                        .formatted(variable(it), setting.expected(), value(it), place(origin(it))))
                .orElseGet(() -> setting.getMessage() + ".");
    }

    private Optional<ConfigurationProperty> find(String property) {
        var name = ConfigurationPropertyName.of(property);
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .flatMap(it -> Optional.ofNullable(it.getConfigurationProperty(name)).stream())
                .findFirst();
    }

    private static @Nullable Origin origin(ConfigurationProperty setting) {
        return setting.getOrigin() instanceof PropertySourceOrigin it && it.getOrigin() != null
                ? it.getOrigin()
                : setting.getOrigin();
    }

    private static String variable(ConfigurationProperty setting) {
        return origin(setting) instanceof SystemEnvironmentOrigin it
                ? it.getProperty()
                : InvalidSetting.variable(setting.getName().toString());
    }

    private static String value(ConfigurationProperty setting) {
        var value = setting.getValue().toString();
        var told = !SECRETS.contains(setting.getName().toString())
                && !(origin(setting) instanceof FileOrigin)
                && value.length() <= LONGEST
                && value.chars().noneMatch(Character::isISOControl);
        return told ? "“" + value + "”" : "the value";
    }

    private static String place(@Nullable Origin origin) {
        return switch (origin) {
            case null -> "another place";
            case SystemEnvironmentOrigin _ -> "the environment";
            case PropertySourceOrigin it
            when it.getPropertySource() instanceof CommandLinePropertySource<?> -> "the command line";
            default -> origin.toString();
        };
    }
}
