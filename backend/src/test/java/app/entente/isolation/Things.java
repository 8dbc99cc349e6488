package app.entente.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ResolvableType;

/** Values to call services with, by the type of a parameter. */
final class Things {

    private final Map<String, List<Object>> byType = new LinkedHashMap<>();

    /** Adds values under their own class. */
    Things add(Object... values) {
        for (var value : values) {
            put(value.getClass().getTypeName(), value);
        }
        return this;
    }

    /** Adds values under a wider type, generics included. */
    Things add(ResolvableType type, Object... values) {
        for (var value : values) {
            put(type.toString(), value);
        }
        return this;
    }

    boolean has(ResolvableType type) {
        return byType.containsKey(type.toString());
    }

    List<Object> of(ResolvableType type) {
        return byType.getOrDefault(type.toString(), List.of());
    }

    private void put(String type, Object value) {
        byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(value);
    }
}
