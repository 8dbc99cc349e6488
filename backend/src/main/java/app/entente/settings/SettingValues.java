package app.entente.settings;

import static java.util.stream.Collectors.joining;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that a setting of each type may have, in words. */
public final class SettingValues {

    private SettingValues() {}

    /** Returns what a value of this type and range has to be; empty for a type that any text fits. */
    public static Optional<String> expected(Class<?> type, @Nullable Range range) {
        return type(type).map(it -> range == null ? it : it + " from " + range.min() + " to " + range.max());
    }

    private static Optional<String> type(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(Stream.of(type.getEnumConstants())
                    .map(it -> it.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(joining(", ", "one of ", "")));
        }
        if (type == Boolean.class || type == boolean.class) {
            return Optional.of("on or off");
        }
        if (type == Integer.class || type == int.class) {
            return Optional.of("a whole number");
        }
        if (type == Duration.class) {
            return Optional.of("a time like 30s, 10m, 2h or 90d");
        }
        if (type == URI.class) {
            return Optional.of("an address of the web");
        }
        return type == InetAddress.class ? Optional.of("an address of this computer") : Optional.empty();
    }
}
