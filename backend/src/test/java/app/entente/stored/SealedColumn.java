package app.entente.stored;

import app.entente.couple.Membership;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import java.util.Arrays;
import java.util.stream.Stream;

/** The column that a payload is sealed into, under whose key, and for which row. */
public record SealedColumn(String table, String column, KeyHolder holder, RowIdentity row) {

    /** Under the key of one. */
    public static SealedColumn byOne(Membership me, String table, String column, Object... parts) {
        return new SealedColumn(table, column, me.key(), identity(me, table, parts));
    }

    /** Under the key of both. */
    public static SealedColumn byBoth(Membership me, String table, String column, Object... parts) {
        return new SealedColumn(table, column, me.sharedKey(), identity(me, table, parts));
    }

    /** Each part in the words of the database; the space comes first in every row. */
    private static RowIdentity identity(Membership me, String table, Object... parts) {
        var all = Stream.concat(Stream.of(me.space().value()), Arrays.stream(parts));
        return new RowIdentity(table, all.map(Object::toString).toList());
    }
}
