package app.entente.joint;

import app.entente.couple.Membership;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.session.RoundId;
import app.entente.vault.RowIdentity;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row of each kind for a round, changed under its lock. */
@Repository
class SealedSingletonRepository {

    private static final String FIND = """
            select version, payload
              from %s
             where space_id = :space and round_id = :round
            """;

    private static final String LOCK = FIND + " for update";

    private static final String BEGIN = """
            insert into %s (space_id, round_id, version, payload)
            values (:space, :round, 1, :payload)
                on conflict do nothing
            """;

    private static final String UPDATE = """
            update %s
               set version = :version, payload = :payload
             where space_id = :space and round_id = :round
            """;

    private final JdbcClient jdbc;
    private final JointPayloads payloads;
    private final RequestCache cache;

    SealedSingletonRepository(JdbcClient jdbc, JointPayloads payloads, RequestCache cache) {
        this.jdbc = jdbc;
        this.payloads = payloads;
        this.cache = cache;
    }

    <T> T findOrInitial(Membership me, RoundId round, SealedSingleton<T> row) {
        return cache.once(
                new CacheKey<>(SealedSingletonRepository.class, row.table() + round, me),
                () -> find(FIND, me, round, row)
                        .map(it -> open(me, round, row, it))
                        .orElse(row.initial()));
    }

    /** Returns the content, inserted first where there is none; the row stays locked until the transaction ends. */
    <T> T findForUpdate(Membership me, RoundId round, SealedSingleton<T> row) {
        return open(me, round, row, lock(me, round, row));
    }

    /** Returns whether the content became different; two concurrent changes wait for each other, so both stay. */
    <T> boolean change(Membership me, RoundId round, SealedSingleton<T> row, UnaryOperator<T> change) {
        var stored = lock(me, round, row);
        var before = open(me, round, row, stored);
        var after = change.apply(before);
        if (after.equals(before)) {
            return false;
        }
        var version = stored.version() + 1;
        statement(UPDATE, me, round, row)
                .param("version", version)
                .param("payload", payloads.seal(me, identity(me, round, row, version), row.format(), after))
                .update();
        return true;
    }

    private <T> Stored lock(Membership me, RoundId round, SealedSingleton<T> row) {
        statement(BEGIN, me, round, row)
                .param("payload", payloads.seal(me, identity(me, round, row, 1), row.format(), row.initial()))
                .update();
        return find(LOCK, me, round, row).orElseThrow();
    }

    private <T> T open(Membership me, RoundId round, SealedSingleton<T> row, Stored stored) {
        return payloads.open(me, identity(me, round, row, stored.version()), row.format(), stored.payload());
    }

    private Optional<Stored> find(String sql, Membership me, RoundId round, SealedSingleton<?> row) {
        return statement(sql, me, round, row)
                .query((it, _) -> new Stored(it.getInt("version"), it.getBytes("payload")))
                .optional();
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me, RoundId round, SealedSingleton<?> row) {
        return jdbc.sql(sql.formatted(row.table()))
                .param("space", me.space().value())
                .param("round", round.value());
    }

    private static RowIdentity identity(Membership me, RoundId round, SealedSingleton<?> row, int version) {
        return RowIdentity.of(row.table(), me.space().value(), round.value(), version);
    }

    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the vault and nowhere else
    private record Stored(int version, byte[] payload) {}
}
