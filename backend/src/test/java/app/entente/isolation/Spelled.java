package app.entente.isolation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything in an object, however deep, as text; records of the product hide their content from {@code toString}. */
final class Spelled {

    private Spelled() {}

    static String of(@Nullable Object it) {
        var text = new StringBuilder();
        spell(it, text);
        return text.toString();
    }

    /** Whether there is nothing in it: no value, no element, no text. */
    static boolean nothing(@Nullable Object it) {
        return switch (it) {
            case null -> true;
            case Boolean so -> !so;
            case Optional<?> maybe -> maybe.isEmpty();
            case CharSequence text -> text.isEmpty();
            case Iterable<?> many -> !many.iterator().hasNext();
            case Map<?, ?> map -> map.isEmpty();
            case byte[] bytes -> bytes.length == 0;
            case Record record -> fields(record).allMatch(Spelled::nothing);
            default -> false;
        };
    }

    private static void spell(@Nullable Object it, StringBuilder text) {
        switch (it) {
            case null -> {}
            case byte[] bytes ->
                text.append(new String(bytes, StandardCharsets.UTF_8)).append(' ');
            case Optional<?> maybe -> maybe.ifPresent(value -> spell(value, text));
            case Iterable<?> many -> many.forEach(each -> spell(each, text));
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    spell(key, text);
                    spell(value, text);
                });
            case Enum<?> constant -> text.append(constant.name()).append(' ');
            default -> spellObject(it, text);
        }
    }

    private static void spellObject(Object it, StringBuilder text) {
        if (it.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(it); i++) {
                spell(Array.get(it, i), text);
            }
        } else if (it.getClass().isHidden()) {
            return; // a function holds the service that made it, and says nothing by itself
        } else if (it.getClass().getName().startsWith("app.entente.")) {
            fields(it).forEach(value -> spell(value, text));
        } else {
            text.append(it).append(' ');
        }
    }

    private static Stream<Object> fields(Object it) {
        return Arrays.stream(it.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> value(field, it))
                .filter(Objects::nonNull);
    }

    private static @Nullable Object value(Field field, Object it) {
        try {
            field.setAccessible(true);
            return field.get(it);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
