package app.entente.joint;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.vault.RowIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores one row per shared record; the caller has locked the talk state of the round before an insert or update. */
@Repository
class SealedRecordRepository {

    private static final String FIND_BY_ROUND = """
            select piece_id, version, payload
              from discussion.piece
             where space_id = :space and round_id = :round and kind = :kind
            """;

    private static final String INSERT = """
            insert into discussion.piece (space_id, round_id, piece_id, kind, version, payload)
            values (:space, :round, :piece, :kind, :version, :payload)
            """;

    private static final String UPDATE = """
            update discussion.piece
               set version = :version, payload = :payload
             where space_id = :space and round_id = :round and piece_id = :piece and kind = :kind
            """;

    private final JdbcClient jdbc;
    private final JointPayloads payloads;

    SealedRecordRepository(JdbcClient jdbc, JointPayloads payloads) {
        this.jdbc = jdbc;
        this.payloads = payloads;
    }

    <T> List<SealedRecord<T>> findByRound(Membership me, RoundId round, SealedRecordKind<T> kind) {
        return statement(FIND_BY_ROUND, me, round, kind)
                .query((it, _) -> toRecord(me, round, kind, it))
                .list();
    }

    <T> void insert(Membership me, RoundId round, SealedRecordKind<T> kind, UUID id, T content) {
        store(INSERT, me, round, kind, new SealedRecord<>(id, 1, content));
    }

    <T> void update(Membership me, RoundId round, SealedRecordKind<T> kind, SealedRecord<T> before, T content) {
        store(UPDATE, me, round, kind, new SealedRecord<>(before.id(), before.version() + 1, content));
    }

    private <T> void store(String sql, Membership me, RoundId round, SealedRecordKind<T> kind, SealedRecord<T> it) {
        var identity = identity(me, round, kind, it.id(), it.version());
        statement(sql, me, round, kind)
                .param("piece", it.id())
                .param("version", it.version())
                .param("payload", payloads.seal(me, identity, kind.format(), it.content()))
                .update();
    }

    private <T> SealedRecord<T> toRecord(Membership me, RoundId round, SealedRecordKind<T> kind, ResultSet row)
            throws SQLException {
        var id = row.getObject("piece_id", UUID.class);
        var version = row.getInt("version");
        var identity = identity(me, round, kind, id, version);
        return new SealedRecord<>(id, version, payloads.open(me, identity, kind.format(), row.getBytes("payload")));
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me, RoundId round, SealedRecordKind<?> kind) {
        return jdbc.sql(sql)
                .param("space", me.space().value())
                .param("round", round.value())
                .param("kind", kind.name());
    }

    private static RowIdentity identity(Membership me, RoundId round, SealedRecordKind<?> kind, UUID id, int version) {
        return RowIdentity.of("discussion.piece", me.space().value(), round.value(), kind.name(), id, version);
    }
}
