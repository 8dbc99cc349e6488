package app.entente.payload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the fields of one object, in the order in which they are put. */
public final class FieldWriter {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    FieldWriter() {}

    public <V> FieldWriter put(String name, Codec<V> codec, V value) {
        fields.put(name, codec.write(value));
        return this;
    }

    /** Puts the fields of another object among those of this one. */
    public <V> FieldWriter all(Codec<V> object, V value) {
        ((Map<?, ?>) object.write(value)).forEach((name, it) -> fields.put((String) name, it));
        return this;
    }

    /** Leaves the field out where there is no value. */
    public <V> FieldWriter maybe(String name, Codec<V> codec, Optional<V> value) {
        value.ifPresent(it -> put(name, codec, it));
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
