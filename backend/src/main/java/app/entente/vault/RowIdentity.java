package app.entente.vault;

import java.util.List;

/**
 * The identity of the row a payload belongs to, its version last: sealed with it, so that the payload opens in no other
 * row.
 */
public record RowIdentity(String table, List<String> parts) {

    public RowIdentity {
        parts = List.copyOf(parts);
    }

    /** Returns the identity of these parts, each an identifier, a number or a code, by its {@code toString}. */
    public static RowIdentity of(String table, Object... parts) {
        return new RowIdentity(
                table, List.of(parts).stream().map(Object::toString).toList());
    }
}
