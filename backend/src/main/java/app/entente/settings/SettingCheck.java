package app.entente.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/** Checks every setting against its range; an empty one counts as not set. */
@Component
class SettingCheck implements ConfigurationPropertiesBindHandlerAdvisor {

    SettingCheck() {}

    @Override
    public BindHandler apply(BindHandler next) {
        return new AbstractBindHandler(next) {
            @Override
            public @Nullable Object onSuccess(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
                return isEmpty(name, context)
                        ? null
                        : super.onSuccess(name, target, context, checked(name, target, result));
            }

            @Override
            public @Nullable Object onFailure(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error)
                    throws Exception {
                return isEmpty(name, context) ? null : super.onFailure(name, target, context, error);
            }
        };
    }

    private static boolean isEmpty(ConfigurationPropertyName name, BindContext context) {
        var property = context.getConfigurationProperty();
        return property != null
                && property.getName().equals(name)
                && property.getValue().toString().isBlank();
    }

    private static Object checked(ConfigurationPropertyName name, Bindable<?> target, Object value) {
        var range = target.getAnnotation(Range.class);
        if (range != null && !isWithin(range, value)) {
            throw new InvalidSetting(
                    name.toString(),
                    SettingValues.expected(value.getClass(), range).orElseThrow());
        }
        return value;
    }

    private static boolean isWithin(Range range, Object value) {
        return switch (value) {
            case Duration it -> it.compareTo(duration(range.min())) >= 0 && it.compareTo(duration(range.max())) <= 0;
            case Integer it -> it >= Integer.parseInt(range.min()) && it <= Integer.parseInt(range.max());
            default -> throw new IllegalStateException("No range of " + value.getClass());
        };
    }

    private static Duration duration(String written) {
        return DurationStyle.detectAndParse(written);
    }
}
