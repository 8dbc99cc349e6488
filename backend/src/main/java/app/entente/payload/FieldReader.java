package app.entente.payload;

import java.util.Map;
import java.util.Optional;

/** Reads the fields of one object by their names; fields that nobody asks for are left alone. */
public final class FieldReader {

    private final Map<?, ?> fields;

    FieldReader(Map<?, ?> fields) {
        this.fields = fields;
    }

    /** Whether the field is there and has a value. */
    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /** Throws where the field is missing. */
    public <V> V get(String name, Codec<V> codec) {
        return maybe(name, codec).orElseThrow(() -> new IllegalStateException("A payload lacks its field " + name));
    }

    /** An object whose fields stand among those of this one. */
    public <V> V all(Codec<V> object) {
        return object.read(fields);
    }

    /** Empty where the field is missing, or null as format 1 wrote it. */
    public <V> Optional<V> maybe(String name, Codec<V> codec) {
        return Optional.<Object>ofNullable(fields.get(name)).map(codec::read);
    }
}
