package app.entente.vault;

import java.util.List;

/** The row a payload belongs to, its version last: sealed with it, so that it opens nowhere else. */
public record RowIdentity(String table, List<String> parts) {

    public RowIdentity {
        parts = List.copyOf(parts);
    }

    /** Parts are written as their own text: an identifier, a number, a code. */
    public static RowIdentity of(String table, Object... parts) {
        return new RowIdentity(
                table, List.of(parts).stream().map(Object::toString).toList());
    }
}
